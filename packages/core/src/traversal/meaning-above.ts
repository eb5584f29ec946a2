import { conceptById, subjectsMentioning } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { subjectTypeOf } from '../ids.ts';
import type { HierarchyKind } from './closure.ts';
import { neighbours, type Steps } from './neighbours.ts';

/**
 * Ids of a concept, of all that lie above it in hierarchies, and of what replaced one of these or was replaced by it, which means
 * the same. So two concepts that were merged say one thing, whichever of them is named.
 */
export function meaningAbove(
  snapshot: Snapshot,
  conceptId: string,
  kinds: readonly HierarchyKind[],
): ReadonlySet<string> {
  return meaningReached(snapshot, [conceptId], { kinds, direction: 'OUT' });
}

/** Ids of some concepts, of all that lie beyond them, and of what means the same as one of these. */
export function meaningReached(
  snapshot: Snapshot,
  conceptIds: Iterable<string>,
  steps: Steps,
): ReadonlySet<string> {
  const reached = new Set(conceptIds);
  for (const id of reached) {
    for (const { concept } of neighbours(snapshot, id, steps)) reached.add(concept.id);
    for (const same of joinedTo(snapshot, id)) reached.add(same);
  }
  return reached;
}

/** Ids of a concept, of what replaced it, and of what it replaced, at any distance. */
export function sameMeaning(snapshot: Snapshot, conceptId: string): ReadonlySet<string> {
  return meaningAbove(snapshot, conceptId, []);
}

/** The deprecated concept's replacement, and the deprecated concepts that a concept replaces. */
function* joinedTo(snapshot: Snapshot, id: string): Generator<string> {
  const concept = conceptById(snapshot, id);
  if (!concept) return;
  if (concept.status === 'DEPRECATED' && concept.replacedBy !== undefined) {
    if (conceptById(snapshot, concept.replacedBy)) yield concept.replacedBy;
  }
  for (const other of subjectsMentioning(snapshot, id)) {
    if (subjectTypeOf(other) === 'STATEMENT') continue;
    const former = conceptById(snapshot, other);
    if (former?.status === 'DEPRECATED' && former.replacedBy === id) yield other;
  }
}
