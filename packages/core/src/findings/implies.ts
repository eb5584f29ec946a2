import type { Snapshot } from '../graph/snapshot.ts';
import { closure } from '../traversal/closure.ts';
import { FINDING_SLOTS, type FindingQualifiers, type FindingSlot } from '../vocabulary/finding-qualifiers.ts';
import type { ObservedFinding } from './observed-finding.ts';

/** True when a finding that is present makes another one present: a subtype its parent, a finding in circumstances the plain one. */
export function implies(snapshot: Snapshot, present: ObservedFinding, other: ObservedFinding): boolean {
  if (!closure(snapshot, present.concept, 'SUBTYPE_OF', 'up').has(other.concept)) return false;
  return FINDING_SLOTS.every((slot) => {
    const wanted = valuesOf(other.qualifiers, slot);
    const given = valuesOf(present.qualifiers, slot);
    return (
      wanted.length === 0 || given.some((value) => wanted.some((wide) => isWithin(snapshot, value, wide)))
    );
  });
}

function valuesOf(qualifiers: FindingQualifiers | undefined, slot: FindingSlot): readonly string[] {
  return [qualifiers?.[slot] ?? []].flat();
}

/** True for the same value, a subtype or part of it, and left or right within one side, whichever. */
function isWithin(snapshot: Snapshot, value: string, wide: string): boolean {
  if (value === wide) return true;
  if (wide === 'UNILATERAL') return value === 'LEFT' || value === 'RIGHT';
  return closure(snapshot, value, ['SUBTYPE_OF', 'PART_OF'], 'up').has(wide);
}
