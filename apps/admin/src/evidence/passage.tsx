import { certainty, evidenceDirection } from '@symptograph/core';
import type { EvidenceViewFragment } from '../api/generated/graphql.ts';

/** Where in its source a passage stands, its quote, and what it weighs. */
export function Passage({ evidence }: { readonly evidence: EvidenceViewFragment }) {
  const { locator, quote, direction, note } = evidence;
  const remarks = [
    direction === 'SUPPORTS' ? undefined : evidenceDirection.terms[direction].label,
    evidence.certainty === null ? undefined : certainty.terms[evidence.certainty].label,
    note ?? undefined,
  ].filter((remark) => remark !== undefined);
  return (
    <span className="min-w-0">
      {locator ?? 'The source as a whole'}
      {quote === null ? null : <q className="ml-1.5 font-serif text-ink italic">{quote}</q>}
      {remarks.length === 0 ? null : <span className="text-ink-faint"> ({remarks.join('; ')})</span>}
    </span>
  );
}
