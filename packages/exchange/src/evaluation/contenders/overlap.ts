import type { Incidence } from '../incidence.ts';
import type { Contender } from './contender.ts';

/**
 * The contenders that add up what a person's present findings share with a condition: each shared finding counts `one`, or
 * its inverse document frequency ln(conditions / conditions that show it) (Spärck Jones, Journal of Documentation 28,
 * 1972), or that divided by the square root of 1 + how many findings the condition has, so that conditions that show
 * everything do not win. Absent findings are not used.
 */
export function overlapContenders(incidence: Incidence): readonly Contender[] {
  const one = () => 1;
  const inverseFrequency = (shown: number) => Math.log(incidence.conditions.length / shown);
  const damped = incidence.degrees.map((degree) => 1 / Math.sqrt(1 + degree));
  return [
    { name: 'shared findings', score: adder(incidence, one) },
    { name: 'idf', score: adder(incidence, inverseFrequency) },
    { name: 'idf / sqrt(1 + degree)', score: adder(incidence, inverseFrequency, damped) },
  ];
}

function adder(
  { conditions, links }: Incidence,
  weigh: (shown: number) => number,
  factors?: Float64Array,
): Contender['score'] {
  return (findings) => {
    const scores = new Float64Array(conditions.length);
    for (const { concept, state } of findings) {
      if (state !== 'PRESENT') continue;
      const shown = (links.get(concept) ?? []).filter(({ present }) => present > 0);
      const weight = weigh(shown.length);
      for (const { condition } of shown) {
        scores[condition] = (scores[condition] ?? 0) + weight * (factors?.[condition] ?? 1);
      }
    }
    return scores;
  };
}
