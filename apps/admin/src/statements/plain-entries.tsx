import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { EntryName } from './entry-name.tsx';
import type { StatementEntry } from './statement-groups.ts';

interface PlainEntriesProps {
  readonly entries: readonly StatementEntry[];
  readonly citations: Citations;
}

/** Entries of which nothing more is said, side by side where there is room. */
export function PlainEntries({ entries, citations }: PlainEntriesProps) {
  return (
    <ul className={entries.length > 2 ? 'sm:columns-2 sm:gap-x-8' : ''}>
      {entries.map(({ other, statements }) => (
        <li key={other.id} className="break-inside-avoid py-1">
          <EntryName concept={other}>
            <Cite evidence={collectEvidence(statements)} citations={citations} />
          </EntryName>
        </li>
      ))}
    </ul>
  );
}
