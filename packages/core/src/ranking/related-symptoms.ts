import { edgesAt } from '../graph/adjacency.ts';
import { memoised } from '../graph/memoised.ts';

/** Positions of the symptoms that come with, bring about or are brought about by the symptom at a position. */
export const relatedSymptoms = memoised((snapshot, position: number): ReadonlySet<number> => {
  const related = new Set<number>();
  for (const kind of ['ACCOMPANIED_BY', 'CAN_CAUSE'] as const) {
    const { list, subjects, objects, in: into, out } = snapshot.statements[kind];
    for (const [adjacency, ends] of [
      [out, objects],
      [into, subjects],
    ] as const) {
      for (const edge of edgesAt(adjacency, position)) {
        const end = ends[edge];
        if (end !== undefined && end !== position && list[edge]?.negated === false) related.add(end);
      }
    }
  }
  return related;
});
