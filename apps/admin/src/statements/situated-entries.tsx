import type { StatementViewFragment } from '../api/generated/graphql.ts';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { EntryName } from './entry-name.tsx';
import { WordList } from './qualifier-words.tsx';
import type { StatementEntry } from './statement-groups.ts';
import { statementWords } from './statement-words.tsx';

interface SituatedEntriesProps {
  readonly entries: readonly StatementEntry[];
  readonly citations: Citations;
}

/** Entries with the circumstances under which they hold, one situation a line. */
export function SituatedEntries({ entries, citations }: SituatedEntriesProps) {
  return (
    <ul className="divide-y divide-line">
      {entries.map(({ other, statements }) => (
        <li key={other.id} className="grid gap-x-6 py-2 sm:grid-cols-[minmax(11rem,2fr)_minmax(0,3fr)]">
          <EntryName concept={other} />
          <ul className="grid content-start gap-1 pl-6 text-ink-soft sm:pl-0">
            {statements.map((statement) => (
              <li key={statement.id}>
                <Situation statement={statement} />
                <Cite evidence={collectEvidence(statement)} citations={citations} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Situation({ statement }: { readonly statement: StatementViewFragment }) {
  const words = statementWords(statement);
  return words.length === 0 ? 'without further detail' : <WordList words={words} />;
}
