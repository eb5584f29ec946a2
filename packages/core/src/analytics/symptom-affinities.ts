import type { Snapshot } from '../graph/snapshot.ts';
import { type AnnotationCounts, informationContent } from './annotation-counts.ts';
import { subsumersOf } from './subsumers.ts';

/** How alike two symptoms are, from what subsumes them; 0 when nothing informative does. */
export type SymptomAffinity = 'RESNIK' | 'PHENODIGM';

/**
 * How alike a symptom and each of some others are, by the others' positions; others with an affinity of 0 are left out.
 *
 * RESNIK: the information content of their most informative common subsumer, in nats (Resnik 1995). PHENODIGM: the
 * geometric mean of that and of the Jaccard index of their subsumers (Smedley et al. 2013,
 * https://doi.org/10.1093/database/bat025).
 */
export function affinitiesOf(
  snapshot: Snapshot,
  counts: AnnotationCounts,
  request: {
    readonly symptom: number;
    readonly others: Iterable<number>;
    readonly affinity: SymptomAffinity;
  },
): ReadonlyMap<number, number> {
  const own = subsumersOf(snapshot, request.symptom);
  const contents = new Map<number, number>();
  for (const subsumer of own) contents.set(subsumer, informationContent(counts, subsumer));
  const affinities = new Map<number, number>();
  for (const other of request.others) {
    const theirs = subsumersOf(snapshot, other);
    let [common, most] = [0, 0];
    for (const subsumer of theirs) {
      const content = contents.get(subsumer);
      if (content === undefined) continue;
      common += 1;
      most = Math.max(most, content);
    }
    if (most === 0) continue;
    const jaccard = common / (own.length + theirs.length - common);
    affinities.set(other, request.affinity === 'RESNIK' ? most : Math.sqrt(jaccard * most));
  }
  return affinities;
}
