import { assertNever } from '@symptograph/rules';
import type { Snapshot } from '../graph/snapshot.ts';
import { absentVariantRow } from './absent-variant-row.ts';
import { circumstanceRow } from './circumstance-row.ts';
import type { EvidenceRow } from './evidence-row.ts';
import { exposedRow, unexposedRow } from './exposure-row.ts';
import type { KnownFact } from './known-fact.ts';
import { absentRow, presentRow } from './symptom-row.ts';

/** What a fact says about each condition. Made on first use and kept with the snapshot. */
export function rowOf(snapshot: Snapshot, fact: KnownFact): EvidenceRow {
  const present = fact.state === 'PRESENT';
  switch (fact.kind) {
    case 'SYMPTOM':
      return (present ? presentRow : absentRow)(snapshot, fact.position);
    case 'EXPOSURE':
      return (present ? exposedRow : unexposedRow)(snapshot, fact.position);
    case 'CIRCUMSTANCE':
      return circumstanceRow(snapshot, fact);
    case 'ABSENT_VARIANT':
      return absentVariantRow(snapshot, fact);
    default:
      return assertNever(fact);
  }
}
