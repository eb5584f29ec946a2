import {
  assertNever,
  type CompiledNode,
  type CompiledRule,
  closeState,
  isEmergency,
  type KnownState,
  nothingKnown,
  type RuleBase,
  type Term,
  termsOf,
} from '@symptograph/rules';
import { memoised } from '../graph/memoised.ts';
import { ruleById } from '../graph/read-rules.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { mostUrgentFirst } from '../selection/rules-mentioning.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import { knownStateOf } from './known-state.ts';
import { ruleBookOf } from './rule-book.ts';

const PRESENT = 2;

/**
 * The rules in which a symptom, present, can make the case an emergency, the most urgent first: a least combination of facts that
 * makes one true, and that the graph allows, holds that the symptom is present, in some circumstances or in any, or that something
 * is which follows from it.
 */
export function redFlagsOf(snapshot: Snapshot, symptomId: string): readonly Rule[] {
  const rules = emergencies(snapshot, 'rules');
  if (rules.length === 0) return [];
  const states = statesOf(snapshot, symptomId);
  const flagged = rules.filter(({ literals }) =>
    states.some((state) => literals.some(({ fact, mask }) => ((state[fact] ?? 0) & ~mask) === 0)),
  );
  return mostUrgentFirst(flagged.flatMap(({ rule }) => ruleById(snapshot, rule.logic.id) ?? []));
}

interface Emergency {
  readonly rule: CompiledRule;
  /** That something is present or measured, in any least combination that makes the rule true. */
  readonly literals: Term;
}

const emergencies = memoised((snapshot: Snapshot, _key: 'rules'): readonly Emergency[] => {
  const { base } = ruleBookOf(snapshot);
  return base.rules
    .filter(({ logic }) => isEmergency(logic.then.urgency ?? 'NONE'))
    .map((rule) => ({ rule, literals: positiveLiterals(rule, base) }));
});

/** A rule with too many combinations to write out is taken by all that any part of it asks for. */
function positiveLiterals({ node }: CompiledRule, base: RuleBase): Term {
  const terms = termsOf(node, true, base.space);
  const literals = terms?.filter((term) => isPossible(term, base)).flat() ?? literalsIn(node);
  return literals.filter(({ fact, mask }) => {
    const known = base.space.facts[fact];
    return known !== undefined && (known.unit !== undefined || mask === PRESENT);
  });
}

function literalsIn(node: CompiledNode): Term {
  switch (node.op) {
    case 'literal':
      return [node];
    case 'all':
    case 'any':
    case 'atLeast':
      return node.of.flatMap(literalsIn);
    case 'score':
      return node.items.flatMap(({ when }) => literalsIn(when));
    default:
      return assertNever(node);
  }
}

function isPossible(term: Term, base: RuleBase): boolean {
  const state = nothingKnown(base.space);
  for (const { fact, mask } of term) state[fact] = (state[fact] ?? 0) & mask;
  return closeState(base, state);
}

/** What is known when the symptom is present, and when it is present in each of the circumstances that rules ask about. */
function statesOf(snapshot: Snapshot, symptomId: string): readonly KnownState[] {
  const book = ruleBookOf(snapshot);
  const { facts } = book.base.space;
  const plain = knownStateOf(book, [{ concept: symptomId, state: 'PRESENT' }]);
  const qualified = facts.flatMap(({ fact }, place) => {
    if (fact.concept !== symptomId) return [];
    const state = nothingKnown(book.base.space);
    state[place] = PRESENT;
    return closeState(book.base, state) ? [state] : [];
  });
  return plain ? [plain, ...qualified] : qualified;
}
