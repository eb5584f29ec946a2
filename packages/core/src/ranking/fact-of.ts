import { assertNever } from '@symptograph/rules';
import type { Fact } from '../findings/fact.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingQualifiers, FindingSlot } from '../vocabulary/finding-qualifiers.ts';
import type { KnownFact } from './known-fact.ts';

/** A known fact as others read it; one that follows from a measured value as the threshold that it follows from. */
export function factOf(snapshot: Snapshot, known: KnownFact): Fact {
  const concept = snapshot.concepts[known.position]?.id ?? '';
  switch (known.kind) {
    case 'SYMPTOM':
      return known.measured ?? { concept };
    case 'EXPOSURE':
      return { concept };
    case 'ABSENT_VARIANT':
      return { concept, qualifiers: known.qualifiers };
    case 'CIRCUMSTANCE':
      return { concept, qualifiers: slotWith(known.slot, known.value) };
    default:
      return assertNever(known);
  }
}

const SINGLE: ReadonlySet<FindingSlot> = new Set(['onset', 'laterality', 'spread']);

function slotWith(slot: FindingSlot, value: string): FindingQualifiers {
  return { [slot]: SINGLE.has(slot) ? value : [value] };
}
