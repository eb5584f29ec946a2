import { statementKinds } from '@symptograph/core';
import type { ReactNode } from 'react';
import type { StatementViewFragment } from '../api/generated/graphql.ts';
import { capitalised } from '../concepts/capitalised.ts';
import { conceptPath } from '../concepts/concept-path.ts';
import { TextLink } from '../ui/text-link.tsx';
import { WordList } from './qualifier-words.tsx';
import { statementWords } from './statement-words.tsx';

interface StatementSentenceProps {
  readonly statement: StatementViewFragment;
  /** What stands right after the claim: its citations. */
  readonly children?: ReactNode;
}

/** A statement as a sentence with both ends linked, and below it the circumstances under which it holds. */
export function StatementSentence({ statement, children }: StatementSentenceProps) {
  const { kind, negated, subject, object } = statement;
  const { label, negatedLabel } = statementKinds[kind];
  const words = statementWords(statement);
  return (
    <div>
      <p>
        <TextLink href={conceptPath(subject)}>{capitalised(subject.name)}</TextLink>{' '}
        {negated ? <strong className="font-semibold">{negatedLabel}</strong> : label}{' '}
        <TextLink href={conceptPath(object)}>{object.name}</TextLink>
        {children}
      </p>
      {words.length === 0 ? null : (
        <div className="text-sm text-ink-soft">
          <WordList words={words} />
        </div>
      )}
    </div>
  );
}
