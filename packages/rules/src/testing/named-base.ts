import { compileRules } from '../compile/compile-rules.ts';
import type { RuleBase } from '../compile/compiled.ts';
import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import type { Expression } from '../expression/expression.ts';
import type { Term } from '../implicant/term.ts';
import type { Conclusion, RuleLogic } from '../rule/rule-logic.ts';
import type { Urgency } from '../rule/urgency.ts';
import type { FactDomain, Implication } from '../vocabulary/vocabulary.ts';
import { factId } from './random-system.ts';

/** Rules and a graph by the names of their facts, for tests that tell a story. */
export interface NamedSystem {
  /** The names of boolean facts, or of others with their domain. */
  readonly facts: readonly (string | readonly [string, FactDomain])[];
  /** Title of a rule, its urgency and its condition. */
  readonly rules: readonly (readonly [
    string,
    Exclude<Urgency, 'NONE'> | Partial<Conclusion>,
    NamedCondition,
  ])[];
  /** Pairs of facts of which the first implies the second. */
  readonly implies?: readonly (readonly [string, string])[];
}

/** What builds conditions on the named facts. */
export interface Names {
  readonly is: (name: string, value?: boolean | string) => Expression;
  readonly atLeast: (name: string, gte: number) => Expression;
}

type NamedCondition = (names: Names) => Expression;

/** A rule base of named facts, with what reads states and terms by those names. */
export function namedBase({ facts, rules, implies = [] }: NamedSystem) {
  const known = facts.map((each, place) => {
    const [label, domain] = typeof each === 'string' ? [each, { kind: 'BOOLEAN' } as const] : each;
    return { fact: { concept: factId(place) }, label, domain };
  });
  const refOf = (name: string) => known.find(({ label }) => label === name)?.fact ?? { concept: name };
  const names: Names = {
    is: (name, value = true) => ({ op: 'is', fact: refOf(name), in: [value] }),
    atLeast: (name, gte) => ({ op: 'compare', fact: refOf(name), gte, unit: '1' }),
  };
  const logic = rules.map(([title, conclusion, when], place): RuleLogic => {
    const urgent = typeof conclusion === 'string' ? { urgency: conclusion } : conclusion;
    const then = { suggests: [], rulesOut: [], raisesPriorOf: [], tests: [], ...urgent };
    return { id: `rul_${place}`, title, scope: [], when: when(names), then };
  });
  const implications = implies.map(
    ([from, to]): Implication => ({
      if: { fact: refOf(from), in: [true] },
      then: { fact: refOf(to), in: [true] },
    }),
  );
  const base = compileRules({ rules: logic, criteria: [] }, { facts: known, implications, names: {} });
  return { base, stateWith: stateBuilder(base), termNames: (term: Term) => namesOf(base, term) };
}

/** Builds states of present and absent facts, not closed. */
function stateBuilder(base: RuleBase) {
  const place = (name: string) => base.space.facts.findIndex(({ label }) => label === name);
  return ({ present = [], absent = [] }: { present?: readonly string[]; absent?: readonly string[] }) => {
    const state: KnownState = nothingKnown(base.space);
    for (const name of present) state[place(name)] = 2;
    for (const name of absent) state[place(name)] = (state[place(name)] ?? 0) & 1;
    return state;
  };
}

/** A term as "+fever", "-warmth", or the name and the mask of a fact that is not boolean. */
function namesOf({ space }: RuleBase, term: Term): readonly string[] {
  return term.map(({ fact, mask }) => {
    const known = space.facts[fact];
    if (typeof known?.values?.[0] !== 'boolean') return `${known?.label} ${mask.toString(2)}`;
    return `${mask === 2 ? '+' : '-'}${known.label}`;
  });
}
