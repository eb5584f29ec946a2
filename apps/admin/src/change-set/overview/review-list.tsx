import type { ChangeSetOverviewQuery, ReviewStanding, Verdict } from '../../desk-api/generated/graphql.ts';
import { roleNames } from '../../session/role-names.ts';
import { Badge } from '../../ui/badge.tsx';
import { Moment } from '../../ui/moment.tsx';

type Review = NonNullable<ChangeSetOverviewQuery['changeSet']>['reviews'][number];

const VERDICTS: Readonly<Record<Verdict, string>> = {
  APPROVE: 'approved it',
  REQUEST_CHANGES: 'asked for changes',
  REJECT: 'rejected it',
  TAKE_BACK: 'took that back',
};

const STANDINGS: Readonly<
  Record<ReviewStanding, { readonly words: string; readonly tone: 'accent' | 'danger' | 'plain' | 'warning' }>
> = {
  COUNTS: { words: 'Counts', tone: 'accent' },
  OBJECTS: { words: 'Objects', tone: 'danger' },
  STALE: { words: 'Stale: the content changed since', tone: 'warning' },
  TAKEN_BACK: { words: 'Says nothing', tone: 'plain' },
  DEACTIVATED: { words: 'Does not count: works here no longer', tone: 'plain' },
  CONTRIBUTOR: { words: 'No longer counts: wrote a part of it since', tone: 'warning' },
  NO_INTERESTS: { words: 'Does not count: interests not stated', tone: 'warning' },
  SUPERSEDED: { words: 'Said something later', tone: 'plain' },
};

/** All verdicts, newest first, each with whether it counts. */
export function ReviewList({ reviews }: { readonly reviews: readonly Review[] }) {
  if (reviews.length === 0) return <p className="text-ink-soft">Nobody has said anything yet.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {[...reviews].reverse().map((review) => (
        <li key={`${review.reviewer.id} ${review.at}`} className="grid gap-1 py-2.5">
          <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
            <span>
              <span className="font-semibold">{review.reviewer.name}</span>, {roleNames(review.roles)},{' '}
              {VERDICTS[review.verdict]}
            </span>
            <Badge tone={STANDINGS[review.standing].tone}>{STANDINGS[review.standing].words}</Badge>
          </p>
          {review.text === '' ? null : (
            <p className="max-w-prose whitespace-pre-line text-ink-soft">{review.text}</p>
          )}
          <p className="text-sm text-ink-faint">
            <Moment at={review.at} />
          </p>
        </li>
      ))}
    </ul>
  );
}
