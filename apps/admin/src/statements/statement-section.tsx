import { Ban } from 'lucide-react';
import type { Citations } from '../evidence/citations.ts';
import { Section } from '../ui/section.tsx';
import { PlainEntries } from './plain-entries.tsx';
import { SituatedEntries } from './situated-entries.tsx';
import type { StatementEntry, StatementGroup } from './statement-groups.ts';
import { statementWords } from './statement-words.tsx';

interface StatementSectionProps {
  readonly group: StatementGroup;
  readonly citations: Citations;
}

/** A group of statements under its heading; what is stated not to hold comes last and says so. */
export function StatementSection({ group, citations }: StatementSectionProps) {
  const { id, heading, holds, negated, negatedLabel } = group;
  return (
    <Section id={id} title={heading} remark={holds.length > 5 ? `${holds.length}` : undefined}>
      <Entries entries={holds} citations={citations} />
      {negated.length === 0 ? null : (
        <div className="mt-3 rounded-md border border-line bg-sunken px-4 py-2">
          <p className="flex items-center gap-2 py-1 text-sm font-semibold text-ink-soft">
            <Ban aria-hidden="true" size={16} className="shrink-0 text-danger" />
            Stated not to hold: {negatedLabel}
          </p>
          <Entries entries={negated} citations={citations} />
        </div>
      )}
    </Section>
  );
}

interface EntriesProps {
  readonly entries: readonly StatementEntry[];
  readonly citations: Citations;
}

/** Entries with circumstances as rows; bare ones after them, as a list that takes little room. */
function Entries({ entries, citations }: EntriesProps) {
  const situated = entries.filter((entry) => !isPlain(entry));
  const plain = entries.filter(isPlain);
  return (
    <div className="grid gap-2">
      {situated.length === 0 ? null : <SituatedEntries entries={situated} citations={citations} />}
      {plain.length === 0 ? null : <PlainEntries entries={plain} citations={citations} />}
    </div>
  );
}

function isPlain({ statements }: StatementEntry): boolean {
  return statements.every((statement) => statementWords(statement).length === 0);
}
