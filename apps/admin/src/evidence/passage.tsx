import { certainty, evidenceDirection } from '@symptograph/core';
import type { EvidenceViewFragment } from '../api/generated/graphql.ts';

/** What is told of a passage beside the source that it is of. */
type PassageOfSource = Pick<EvidenceViewFragment, 'locator' | 'quote' | 'direction' | 'certainty' | 'note'>;

/** Where in its source a passage stands, its quote, and what it weighs. */
export function Passage({ evidence }: { readonly evidence: PassageOfSource }) {
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
