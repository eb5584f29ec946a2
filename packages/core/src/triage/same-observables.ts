import type { FactRef, Implication } from '@symptograph/rules';
import { sameMeaning } from '../traversal/meaning-above.ts';
import type { FactIndex } from './fact-index.ts';
import type { Threshold } from './thresholds.ts';

/**
 * That an observable which another one replaced, and that other one, have the same value: at each threshold that anybody asks about
 * of either.
 */
export function sameObservableImplications(
  { snapshot, facts, ofConcept }: FactIndex,
  thresholdsOf: (concept: string) => readonly Threshold[],
): readonly Implication[] {
  return facts.flatMap(({ fact, domain }) => {
    if (domain.kind !== 'NUMBER') return [];
    const same = [...sameMeaning(snapshot, fact.concept)];
    const others = same.filter((id) => id !== fact.concept && ofConcept.has(id));
    const thresholds = same.flatMap(thresholdsOf);
    return others.flatMap((concept) => thresholds.map((threshold) => atLeast(fact, { concept }, threshold)));
  });
}

function atLeast(fact: FactRef, other: FactRef, { value, unit }: Threshold): Implication {
  return { if: { fact, gte: value, unit }, then: { fact: other, gte: value, unit } };
}
