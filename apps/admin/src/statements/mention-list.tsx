import type { StatementViewFragment } from '../api/generated/graphql.ts';
import type { Citations } from '../evidence/citations.ts';
import { Cite } from '../evidence/cite.tsx';
import { collectEvidence } from '../evidence/collect-evidence.ts';
import { StatementSentence } from './statement-sentence.tsx';

interface MentionListProps {
  readonly statements: readonly StatementViewFragment[];
  readonly citations: Citations;
}

/** Statements about other concepts in whose circumstances the page's concept is named. */
export function MentionList({ statements, citations }: MentionListProps) {
  return (
    <ul className="divide-y divide-line">
      {statements.map((statement) => (
        <li key={statement.id} className="py-2">
          <StatementSentence statement={statement}>
            <Cite evidence={collectEvidence(statement)} citations={citations} />
          </StatementSentence>
        </li>
      ))}
    </ul>
  );
}
