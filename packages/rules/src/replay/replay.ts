import type { RuleBase } from '../compile/compiled.ts';
import { sameImplications } from '../diff/same-implications.ts';
import { evaluateMany } from '../planes/evaluate-many.ts';
import { type LevelsOfMany, levelsOfMany } from '../planes/levels-of-many.ts';
import { packStates } from '../planes/packed-states.ts';
import { measureRules, type RuleCoverage } from './clause-coverage.ts';
import { type ClosedCases, closedCases } from './closed-cases.ts';
import { type Flip, flipsOf, type MayFlip, mayFlipsOf } from './flips.ts';
import { isAcceptable } from './judged-case.ts';
import { mcnemarTest, type PairedChange } from './mcnemar-test.ts';
import type { ReplayCase } from './replay-case.ts';
import { type TriageMetrics, triageMetrics } from './triage-metrics.ts';

/** What a change of rules or of the graph does to the cases of the library. */
export interface Replay {
  /** Cases whose answer changes, those that get worse first. */
  readonly flips: readonly Flip[];
  /** Cases of which only what cannot be excluded changes. */
  readonly mayFlips: readonly MayFlip[];
  readonly before: TriageMetrics;
  readonly after: TriageMetrics;
  /** Whether one side is right more often than the other, by the cases that only one of them answers acceptably. */
  readonly paired: PairedChange;
  /** What the cases exercise of the new rules. */
  readonly coverage: readonly RuleCoverage[];
  /** Ids of cases whose facts contradict each other by one of the graphs: they are in no figure. */
  readonly contradictory: readonly string[];
}

/**
 * The cases answered by two rule bases over one space, the one of the cases' states; or by one alone, which changes nothing. Throws when
 * the spaces differ.
 */
export function replay(cases: readonly ReplayCase[], before: RuleBase, after: RuleBase = before): Replay {
  if (after.space !== before.space)
    throw new Error('Rules to be compared must be compiled over one space; use compileTogether.');
  const sameGraph =
    sameImplications(before, after) && cases.every(({ stateBefore }) => stateBefore === undefined);
  const closed = closedCases(cases, sameGraph ? [after] : [after, before]);
  const packed = closed.states.map((states) => packStates(after.space, states));
  const newStates = packed[0] ?? packStates(after.space, []);
  const oldStates = packed[1] ?? newStates;
  const { coverage, planes } = measureRules(after, newStates);
  const newLevels = levelsOfMany(after.rules, planes, newStates);
  const oldLevels =
    after === before ? newLevels : levelsOfMany(before.rules, evaluateMany(before, oldStates), oldStates);
  return { ...compared(closed, oldLevels, newLevels), coverage, contradictory: closed.contradictory };
}

function compared({ cases }: ClosedCases, before: LevelsOfMany, after: LevelsOfMany) {
  const isRight = (levels: LevelsOfMany) =>
    cases.map((judged, place) => isAcceptable(judged, levels.floors[place] ?? 0));
  const [was, is] = [isRight(before), isRight(after)];
  const gained = is.filter((right, place) => right && !was[place]).length;
  const lost = was.filter((right, place) => right && !is[place]).length;
  return {
    flips: flipsOf(cases, before, after),
    mayFlips: mayFlipsOf(cases, before, after),
    before: triageMetrics(cases, before.floors),
    after: triageMetrics(cases, after.floors),
    paired: mcnemarTest(gained, lost),
  };
}
