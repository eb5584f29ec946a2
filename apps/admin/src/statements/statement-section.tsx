import { Ban } from 'lucide-react';
import type { StatementViewFragment } from '../api/generated/graphql.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { KindMark } from '../concepts/kind-mark.tsx';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { Section } from '../ui/section.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { WordList } from './qualifier-words.tsx';
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
        <div className="mt-3 rounded-md bg-sunken px-4 py-2">
          <p className="flex items-center gap-2 py-1 text-sm font-semibold text-ink-soft">
            <Ban aria-hidden="true" size={16} className="text-danger" />
            Stated not to hold: {negatedLabel}
          </p>
          <Entries entries={negated} citations={citations} />
        </div>
      )}
    </Section>
  );
}

function Entries({
  entries,
  citations,
}: {
  readonly entries: readonly StatementEntry[];
  readonly citations: Citations;
}) {
  return (
    <ul className="divide-y divide-line">
      {entries.map(({ other, statements }) => (
        <li key={other.id} className="grid gap-x-6 py-2 sm:grid-cols-[minmax(11rem,2fr)_minmax(0,3fr)]">
          <div className="flex gap-2.5">
            <span className="mt-1.5">
              <KindMark kind={other.kind} size={16} />
            </span>
            <span className="font-medium">
              <TextLink href={conceptPath(other)}>{other.name}</TextLink>
              {statements.length === 1 && statements[0] && statementWords(statements[0]).length === 0 ? (
                <Cite evidence={collectEvidence(statements[0])} citations={citations} />
              ) : null}
            </span>
          </div>
          <Situations statements={statements} citations={citations} />
        </li>
      ))}
    </ul>
  );
}

function Situations({
  statements,
  citations,
}: {
  readonly statements: readonly StatementViewFragment[];
  readonly citations: Citations;
}) {
  const spoken = statements.filter(
    (statement) => statements.length > 1 || statementWords(statement).length > 0,
  );
  if (spoken.length === 0) return null;
  return (
    <ul className="grid gap-1 pl-6.5 text-ink-soft sm:pl-0">
      {spoken.map((statement) => (
        <li key={statement.id}>
          <SituationWords statement={statement} />
          <Cite evidence={collectEvidence(statement)} citations={citations} />
        </li>
      ))}
    </ul>
  );
}

function SituationWords({ statement }: { readonly statement: StatementViewFragment }) {
  const words = statementWords(statement);
  return words.length === 0 ? 'stated without further detail' : <WordList words={words} />;
}
