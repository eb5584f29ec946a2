import type { ChangeSetHistoryQuery, Verdict } from '../../desk-api/generated/graphql.ts';
import { Moment } from '../../ui/moment.tsx';

interface MilestonesProps {
  readonly changeSet: Omit<NonNullable<ChangeSetHistoryQuery['changeSet']>, 'events'>;
}

const VERDICTS: Readonly<Partial<Record<Verdict, string>>> = {
  APPROVE: 'approved it',
  REQUEST_CHANGES: 'asked for changes',
  REJECT: 'rejected it',
};

/** What became of a change set besides its edits, oldest first. */
export function Milestones({ changeSet }: MilestonesProps) {
  const { createdAt, submittedAt, owner, reviews, publishedRelease } = changeSet;
  const told = [
    { at: createdAt, words: `${owner.name} began it` },
    ...(submittedAt === null ? [] : [{ at: submittedAt, words: 'It was last handed in for review' }]),
    ...reviews.map(({ at, verdict, reviewer }) => ({
      at,
      words: `${reviewer.name} ${VERDICTS[verdict] ?? 'took back what they had said'}`,
    })),
    ...(publishedRelease === null
      ? []
      : [
          {
            at: publishedRelease.publishedAt,
            words: `It was published as release ${publishedRelease.number}`,
          },
        ]),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <ol aria-label="What became of it" className="grid gap-1 border-l-2 border-line pl-4 text-sm">
      {told.map(({ at, words }) => (
        <li key={`${at} ${words}`}>
          {words}{' '}
          <span className="text-ink-faint">
            <Moment at={at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
