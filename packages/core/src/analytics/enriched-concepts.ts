import { compareByName } from '../graph/name-order.ts';
import { positionOf } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { ConceptKind } from '../vocabulary/concept-kind.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { adjustPValues } from './adjust-p-values.ts';
import { annotationCounts } from './annotation-counts.ts';
import { annotationsOf } from './annotations.ts';
import { upperTail } from './hypergeometric.ts';
import { withSubsumers } from './subsumers.ts';

/** A concept that some conditions have more often than the graph's conditions at large. */
export interface EnrichedConcept {
  readonly concept: Concept;
  /** How many of the conditions have it or a subtype of it. */
  readonly observed: number;
  /** How many would by chance: drawn times marked over population. */
  readonly expected: number;
  /** Observed over expected. */
  readonly foldChange: number;
  /** Chance of at least as many, by the hypergeometric distribution. */
  readonly pValue: number;
  /** After Benjamini and Hochberg, over all concepts that any of the conditions has. */
  readonly adjustedPValue: number;
}

export interface EnrichmentRequest {
  /** Ids of conditions; one named twice counts once. */
  readonly conditions: readonly string[];
  readonly kind: ConceptKind;
  /** How many to return. */
  readonly first: number;
}

/**
 * What stands out in a set of conditions: concepts of a kind by the chance of meeting them so often, least likely first,
 * then by fold change, then by name.
 *
 * The population is every active condition that is annotated with a concept of the kind; conditions of the set that are
 * not are left out, as are concepts below their expected count.
 */
export function enrichedConcepts(
  snapshot: Snapshot,
  { conditions, kind, first }: EnrichmentRequest,
): readonly EnrichedConcept[] {
  const annotations = annotationsOf(snapshot, kind);
  const { conditions: population, byPosition } = annotationCounts(snapshot, kind);
  const observed = new Map<number, number>();
  let drawn = 0;
  for (const id of new Set(conditions)) {
    const direct = annotations.get(positionOf(snapshot, id) ?? -1);
    if (!direct) continue;
    drawn += 1;
    for (const position of withSubsumers(snapshot, direct)) {
      observed.set(position, (observed.get(position) ?? 0) + 1);
    }
  }
  const tested = [...observed].map(([position, count]) => {
    const marked = byPosition[position] ?? 0;
    const expected = (drawn * marked) / population;
    const pValue = upperTail({ population, marked, drawn }, count);
    return { position, observed: count, expected, foldChange: count / expected, pValue };
  });
  const adjusted = adjustPValues(tested.map(({ pValue }) => pValue));
  return tested
    .flatMap(({ position, ...figures }, index) => {
      const concept = snapshot.concepts[position];
      const adjustedPValue = adjusted[index] ?? 1;
      return concept && figures.foldChange > 1 ? { concept, ...figures, adjustedPValue } : [];
    })
    .sort((a, b) => a.pValue - b.pValue || b.foldChange - a.foldChange || compareByName(a.concept, b.concept))
    .slice(0, first);
}
