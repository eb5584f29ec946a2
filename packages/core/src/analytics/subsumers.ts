import { edgesAt } from '../graph/adjacency.ts';
import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/** The concept at a position and all its supertypes, as positions, ascending; deprecated and negated ones left out. */
export const subsumersOf: (snapshot: Snapshot, position: number) => Uint32Array = memoised(
  (snapshot: Snapshot, position: number) => {
    const { list, objects, out } = snapshot.statements.SUBTYPE_OF;
    const reached = new Set([position]);
    for (const below of reached) {
      for (const edge of edgesAt(out, below)) {
        const above = objects[edge];
        if (above === undefined || list[edge]?.negated) continue;
        if (snapshot.concepts[above]?.status === 'ACTIVE') reached.add(above);
      }
    }
    return Uint32Array.from(reached).sort();
  },
);

/** The concepts at some positions and all their supertypes: the true-path rule of ontology annotation. */
export function withSubsumers(snapshot: Snapshot, positions: Iterable<number>): ReadonlySet<number> {
  const all = new Set<number>();
  for (const position of positions) for (const subsumer of subsumersOf(snapshot, position)) all.add(subsumer);
  return all;
}
