import type { Snapshot } from '../graph/snapshot.ts';
import { neighbours } from './neighbours.ts';

/** The kinds of statements that make a hierarchy. */
export type HierarchyKind = 'SUBTYPE_OF' | 'PART_OF';

/**
 * A concept and all that lie above it ('up': its supertypes or wholes) or below it ('down': its subtypes or parts),
 * nearest first. Follows any of the given kinds; a cycle ends where it closes.
 */
export function closure(
  snapshot: Snapshot,
  conceptId: string,
  kinds: HierarchyKind | readonly HierarchyKind[],
  towards: 'up' | 'down',
): ReadonlySet<string> {
  const steps = {
    kinds: typeof kinds === 'string' ? [kinds] : kinds,
    direction: towards === 'up' ? 'OUT' : 'IN',
  } as const;
  const reached = new Set([conceptId]);
  for (const id of reached) {
    for (const { concept } of neighbours(snapshot, id, steps)) reached.add(concept.id);
  }
  return reached;
}
