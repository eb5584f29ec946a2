import { edgesAt } from '../graph/adjacency.ts';
import { compareByName } from '../graph/name-order.ts';
import { positionOf } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Symptom } from '../vocabulary/concepts/symptom.ts';
import { annotationsOf } from './annotations.ts';

/** How often another symptom belongs to the same conditions. */
export interface CoOccurrence {
  readonly symptom: Symptom;
  /** Conditions that have both. */
  readonly sharedConditions: number;
  /** Shared conditions over those that have either, 0 to 1 (Jaccard 1912, https://doi.org/10.1111/j.1469-8137.1912.tb05611.x). */
  readonly jaccard: number;
  /**
   * Shared conditions over what independence would give, n(a) n(b) / N: 1 is chance, above is together more often
   * (Brin et al. 1997, https://doi.org/10.1145/253260.253325). N are the conditions that have any symptom.
   */
  readonly lift: number;
}

/**
 * Symptoms that share conditions with a symptom: most shared first, then by Jaccard index, then by name. Each symptom
 * stands for what is stated of it directly. It counts statements, not people.
 */
export function coOccurringSymptoms(
  snapshot: Snapshot,
  symptomId: string,
  first: number,
): readonly CoOccurrence[] {
  const annotations = annotationsOf(snapshot, 'SYMPTOM');
  const position = positionOf(snapshot, symptomId);
  const own = position === undefined ? [] : conditionsOf(snapshot, position);
  const shared = new Map<number, number>();
  for (const condition of own) {
    for (const symptom of annotations.get(condition) ?? []) {
      if (symptom !== position) shared.set(symptom, (shared.get(symptom) ?? 0) + 1);
    }
  }
  return [...shared]
    .flatMap(([other, sharedConditions]) => {
      const symptom = snapshot.concepts[other];
      if (symptom?.kind !== 'SYMPTOM') return [];
      const others = conditionsOf(snapshot, other).length;
      const either = own.length + others - sharedConditions;
      return {
        symptom,
        sharedConditions,
        jaccard: sharedConditions / either,
        lift: (sharedConditions * annotations.size) / (own.length * others),
      };
    })
    .sort(
      (a, b) =>
        b.sharedConditions - a.sharedConditions ||
        b.jaccard - a.jaccard ||
        compareByName(a.symptom, b.symptom),
    )
    .slice(0, first);
}

/** Positions of the conditions that are annotated with the symptom at a position, each once. */
function conditionsOf(snapshot: Snapshot, symptom: number): readonly number[] {
  const { subjects, in: into } = snapshot.statements.HAS_SYMPTOM;
  const annotations = annotationsOf(snapshot, 'SYMPTOM');
  const conditions = new Set<number>();
  for (const edge of edgesAt(into, symptom)) {
    const condition = subjects[edge] ?? 0;
    if (annotations.get(condition)?.includes(symptom)) conditions.add(condition);
  }
  return [...conditions];
}
