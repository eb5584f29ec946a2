import type { ChangeSetRulesQuery } from '../../desk-api/generated/graphql.ts';
import { Badge } from '../../ui/badge.tsx';
import { DiffText } from '../changes/diff-text.tsx';

type RuleChange = NonNullable<ChangeSetRulesQuery['changeSet']>['ruleDiff']['changes'][number];

const ACTIONS = {
  ADDED: { words: 'New', tone: 'accent' },
  CHANGED: { words: 'Changed', tone: 'plain' },
  REMOVED: { words: 'Removed', tone: 'danger' },
} as const;

/** The rules that differ as English sentences, with the words marked that differ. */
export function RuleSentences({ changes }: { readonly changes: readonly RuleChange[] }) {
  if (changes.length === 0) return <p className="text-ink-soft">None decides otherwise by itself.</p>;
  return (
    <ul className="grid gap-4">
      {changes.map(({ ruleId, action, title, sentenceBefore, sentenceAfter }) => (
        <li key={ruleId}>
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {title} <Badge tone={ACTIONS[action].tone}>{ACTIONS[action].words}</Badge>
          </p>
          <DiffText before={sentenceBefore ?? ''} after={sentenceAfter ?? ''} />
        </li>
      ))}
    </ul>
  );
}
