import type { StatementViewFragment } from '../api/generated/graphql.ts';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { Passage } from '../evidence/passage.tsx';
import { StatementSentence } from '../statements/statement-sentence.tsx';

interface CitedStatementsProps {
  readonly sourceId: string;
  readonly statements: readonly StatementViewFragment[];
}

/** Statements as sentences, each over the passages of the one source that they rest on. */
export function CitedStatements({ sourceId, statements }: CitedStatementsProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {statements.map((statement) => (
        <li
          key={statement.id}
          className="grid gap-x-8 gap-y-1 py-3 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
        >
          <StatementSentence statement={statement} />
          <Passages sourceId={sourceId} statement={statement} />
        </li>
      ))}
    </ul>
  );
}

function Passages({
  sourceId,
  statement,
}: {
  readonly sourceId: string;
  readonly statement: StatementViewFragment;
}) {
  const passages = new Map(
    collectEvidence(statement)
      .filter(({ source }) => source.id === sourceId)
      .map((evidence) => [evidence.id, evidence]),
  );
  return (
    <ul className="text-sm text-ink-faint">
      {[...passages.values()].map((evidence) => (
        <li key={evidence.id}>
          <Passage evidence={evidence} />
        </li>
      ))}
    </ul>
  );
}
