import {
  type BlockedRule,
  type Contradiction,
  evaluate,
  type FiredRule,
  type KnownState,
  ok,
  type Question,
  type Result,
  type RuleScore,
  reassures,
  refuse,
  stateOf,
  type Urgency,
  urgencyRank,
} from '@symptograph/rules';
import { type Mark, observationsOf } from './mark.ts';
import type { TriedRules } from './tried-rules.ts';

/** What rules answer to a try, as triage does: rules for clinicians count when they are true, and are not waited for. */
export interface TryAnswer {
  /** What is known, with all that follows from it. */
  readonly state: KnownState;
  readonly floor: Urgency;
  readonly ceiling: Urgency;
  /** Whether self-care may be shown. */
  readonly isReassuring: boolean;
  readonly fired: readonly FiredRule[];
  /** Rules that could raise the level, the most urgent first. */
  readonly open: readonly BlockedRule[];
  /** Rules that could not raise the level but would add to what is suggested. */
  readonly couldAdd: readonly BlockedRule[];
  readonly scores: readonly RuleScore[];
  readonly questions: readonly Question[];
}

/** Evaluates a try. Refused when what it says contradicts itself. */
export function tryRules(
  { base, publicBase }: TriedRules,
  marks: readonly Mark[],
): Result<TryAnswer, Contradiction> {
  const known = stateOf(base.space, observationsOf(marks));
  const everything = evaluate(base, known, { questions: false });
  if (!everything.ok) return refuse(everything.error);
  const forEverybody = evaluate(publicBase, known);
  if (!forEverybody.ok) return refuse(forEverybody.error);
  const { state, floor, fired, scores } = everything.value;
  const isAbove = (level: Urgency | undefined) => urgencyRank(level ?? 'NONE') > urgencyRank(floor);
  const { blocked, askNext, couldAdd } = forEverybody.value;
  const ceiling = isAbove(forEverybody.value.ceiling) ? forEverybody.value.ceiling : floor;
  return ok({
    state,
    floor,
    ceiling,
    isReassuring: reassures({ floor, ceiling }),
    fired,
    open: blocked.filter(({ rule }) => isAbove(rule.logic.then.urgency)),
    couldAdd,
    scores,
    questions: askNext.filter(({ couldRaiseTo }) => isAbove(couldRaiseTo)),
  });
}
