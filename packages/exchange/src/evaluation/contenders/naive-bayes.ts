import type { ObservedFinding } from '@symptograph/core';
import type { Incidence } from '../incidence.ts';
import type { Contender } from './contender.ts';

/**
 * Bernoulli naive Bayes with Laplace smoothing: P(finding | condition) = (present + 1) / (known + 2), where a pair of
 * which nothing is said counts as none of the people that the condition is known from. Present and absent findings are
 * used; all conditions are equally likely beforehand, as nothing in the graph says otherwise.
 */
export function naiveBayes(incidence: Incidence): Contender {
  return {
    name: 'naive Bayes',
    score: (findings) => {
      const scores = new Float64Array(incidence.conditions.length);
      for (const finding of findings) addLikelihoods(scores, finding, incidence);
      return scores;
    },
  };
}

function addLikelihoods(
  scores: Float64Array,
  { concept, state }: ObservedFinding,
  { links, people }: Incidence,
): void {
  const row = links.get(concept);
  if (!row || state === 'UNKNOWN') return;
  const shares = people.map((known) => 1 / (known + 2));
  for (const { condition, present, known } of row) shares[condition] = (present + 1) / (known + 2);
  for (const [condition, share] of shares.entries()) {
    const likelihood = state === 'PRESENT' ? share : 1 - share;
    scores[condition] = (scores[condition] ?? 0) + Math.log(likelihood);
  }
}
