import type { ObservedFinding } from '@symptograph/core';
import type { Case, CaseFinding } from '../cases/case.ts';
import type { EvaluationGraph } from './evaluation-graph.ts';

/** One thing to rank: what is known of a person, and what they have. */
export interface RankingTask {
  readonly group: string;
  readonly findings: readonly ObservedFinding[];
  /** Id of the condition; undefined when the graph does not have it, so that nobody can find it. */
  readonly expected: string | undefined;
}

/** The task that a case sets with some of its findings. What the graph has no name for is not told to anybody. */
export function rankingTask(
  { group, expected }: Case,
  told: readonly CaseFinding[],
  { conditions, findings }: EvaluationGraph,
): RankingTask {
  const observed = told.flatMap(({ code, state }): readonly ObservedFinding[] => {
    const concept = findings.get(code);
    return concept === undefined ? [] : [{ concept, state }];
  });
  return { group, findings: observed, expected: conditions.get(expected.code) };
}
