import { nameKey } from '../graph/name-order.ts';
import { degree } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';

/** NAME: by name, then id. DEGREE: most statements first, then by name. */
export type ConceptOrder = 'NAME' | 'DEGREE';

/** The concepts in an order, each name folded once. */
export function inOrder<Any extends Concept>(
  snapshot: Snapshot,
  concepts: Iterable<Any>,
  order: ConceptOrder,
): readonly Any[] {
  const keyed = Array.from(concepts, (concept) => ({
    concept,
    name: nameKey(concept.name),
    degree: order === 'DEGREE' ? degree(snapshot, concept.id) : 0,
  }));
  keyed.sort((a, b) => {
    if (a.degree !== b.degree) return b.degree - a.degree;
    if (a.name !== b.name) return a.name < b.name ? -1 : 1;
    return a.concept.id < b.concept.id ? -1 : 1;
  });
  return keyed.map(({ concept }) => concept);
}
