import { rankConditions, type Snapshot } from '@symptograph/core';
import type { Incidence } from '../incidence.ts';
import type { Contender } from './contender.ts';

/** The ranking of this project, as the API answers it, to the last condition; what it leaves out comes last, in no order. */
export function symptograph(snapshot: Snapshot, { conditions, indexOf }: Incidence): Contender {
  return {
    name: 'symptograph',
    score: (findings) => {
      const scores = new Float64Array(conditions.length).fill(Number.NEGATIVE_INFINITY);
      const { results } = rankConditions(snapshot, findings, { first: conditions.length });
      for (const { condition, score } of results) scores[indexOf.get(condition.id) ?? -1] = score;
      return scores;
    },
  };
}
