import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import { annotationsOf } from './annotations.ts';
import { withSubsumers } from './subsumers.ts';

/** How many conditions are annotated with concepts of one kind at all, and with each: itself or a subtype of it. */
export interface AnnotationCounts {
  readonly conditions: number;
  /** By the concept's position. */
  readonly byPosition: Uint32Array;
}

/** The counts for a kind over all active conditions. */
export const annotationCounts: (snapshot: Snapshot, kind: ConceptKind) => AnnotationCounts = memoised(
  (snapshot: Snapshot, kind: ConceptKind) => {
    const annotations = annotationsOf(snapshot, kind);
    const byPosition = new Uint32Array(snapshot.concepts.length);
    for (const direct of annotations.values()) {
      for (const position of withSubsumers(snapshot, direct)) {
        byPosition[position] = (byPosition[position] ?? 0) + 1;
      }
    }
    return { conditions: annotations.size, byPosition };
  },
);

/**
 * Information content of a concept in nats, -ln of the share of annotated conditions that have it or a subtype of it: 0
 * for what all have (Resnik 1995, https://doi.org/10.48550/arXiv.cmp-lg/9511007). 0 too for what none has.
 */
export function informationContent({ conditions, byPosition }: AnnotationCounts, position: number): number {
  const count = byPosition[position] ?? 0;
  return count === 0 ? 0 : Math.log(conditions / count);
}
