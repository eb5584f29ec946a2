import { closeState } from '../compile/close-state.ts';
import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import { isMet } from '../implicant/term.ts';
import { TRUE, type Truth, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Conclusion } from '../rule/rule-logic.ts';
import { urgencyOfRank } from '../rule/urgency.ts';
import { askNext } from './ask-next.ts';
import { closedWith } from './closed-with.ts';
import { type Contradiction, contradictionOf } from './contradiction-of.ts';
import { evaluateLevels } from './evaluate-levels.ts';
import type { BlockedRule, Evaluation } from './evaluation.ts';
import { leastTerm } from './least-term.ts';
import { reasonOf } from './reason-of.ts';
import { evaluationHash } from './rules-hash.ts';
import { scoresOf } from './scores-of.ts';
import { traceRule } from './trace-rule.ts';

/** What to find out beyond the levels and the reasons. */
export interface EvaluateOptions {
  /** Whether to work out what to ask next; yes unless it says no. */
  readonly questions?: boolean;
  /** Whether to trace every rule; no unless it says so. */
  readonly traces?: boolean;
}

/** What a rule set says of what is known, why, and what to ask next. Refused when what is known contradicts itself by the graph. */
export function evaluate(
  base: RuleBase,
  known: KnownState,
  { questions = true, traces = false }: EvaluateOptions = {},
): Result<Evaluation, Contradiction> {
  const contradiction = contradictionOf(base, known);
  if (contradiction) return refuse(contradiction);
  const state = known.slice();
  closeState(base, state);
  const { floor, ceiling } = evaluateLevels(base, state);
  const rules = base.rules
    .map((rule) => ({ rule, value: truthOf(rule.node, state) }))
    .sort((a, b) => byUrgency(a.rule, b.rule));
  const fired = having(rules, TRUE);
  const open = having(rules, UNKNOWN);
  return ok({
    state,
    floor: urgencyOfRank(floor),
    ceiling: urgencyOfRank(ceiling),
    fired: fired.map((rule) => ({ rule, because: reasonOf(rule.node, state, base.space) })),
    blocked: open.filter(({ rank }) => rank > floor).map((rule) => blockedRule(rule, state, base)),
    couldAdd: open
      .filter((rule) => rule.rank <= floor && addsTo(fired, rule))
      .map((rule) => blockedRule(rule, state, base)),
    askNext: questions ? askNext(base, state, floor) : [],
    scores: scoresOf(base, state),
    traces: traces ? base.rules.map((rule) => traceRule(rule, state, base)) : [],
    hash: evaluationHash(base, state),
  });
}

function having(
  rules: readonly { readonly rule: CompiledRule; readonly value: Truth }[],
  wanted: Truth,
): readonly CompiledRule[] {
  return rules.flatMap(({ rule, value }) => (value === wanted ? [rule] : []));
}

/** The most urgent first, then by title and id. */
function byUrgency(a: CompiledRule, b: CompiledRule): number {
  if (a.rank !== b.rank) return b.rank - a.rank;
  return compare(a.logic.title, b.logic.title) || compare(a.logic.id, b.logic.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function blockedRule(rule: CompiledRule, state: KnownState, base: RuleBase): BlockedRule {
  const missing = leastTerm({ node: rule.node, state }, true, base);
  if (!missing) return { rule, because: [], missing: [] };
  const reason = reasonOf(rule.node, closedWith(base, state, missing) ?? state, base.space);
  return { rule, because: reason.filter((part) => isMet([part], state)), missing };
}

/** Whether a rule concludes anything beside the urgency that no fired rule does. */
function addsTo(fired: readonly CompiledRule[], { logic }: CompiledRule): boolean {
  const lists = ['suggests', 'rulesOut', 'raisesPriorOf', 'tests'] as const satisfies (keyof Conclusion)[];
  return lists.some((list) =>
    logic.then[list].some((id) => !fired.some((rule) => rule.logic.then[list].includes(id))),
  );
}
