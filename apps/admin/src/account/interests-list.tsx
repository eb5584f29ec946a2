import type { InterestsFragment } from '../desk-api/generated/graphql.ts';
import { Badge } from '../ui/badge.tsx';
import { Moment } from '../ui/moment.tsx';
import { interestsEnd } from './interests-end.ts';

/** What somebody stated of their interests, newest first, and until when the newest is in force. */
export function InterestsList({ statements }: { readonly statements: readonly InterestsFragment[] }) {
  if (statements.length === 0) {
    return (
      <p className="text-ink-soft">
        Nothing is stated yet. Whoever approves relations, advice, doses or rules has to have stated their
        interests within the last year.
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {statements.map(({ id, at, hasConflict, text, isInForce }, index) => (
        <li key={id} className="grid gap-1 py-2.5">
          <p className="flex flex-wrap items-center gap-x-2">
            {hasConflict ? 'A conflict of interest' : 'No conflict of interest'}
            {index === 0 && isInForce ? <Badge tone="accent">In force</Badge> : null}
            {index === 0 && !isInForce ? <Badge tone="warning">Out of date</Badge> : null}
          </p>
          {text === '' ? null : <p className="max-w-prose whitespace-pre-line text-ink-soft">{text}</p>}
          <p className="text-sm text-ink-faint">
            Stated <Moment at={at} />
            {index === 0 ? (
              <>
                , {isInForce ? 'in force until' : 'was in force until'}{' '}
                <Moment at={interestsEnd(at)} by="DAY" />
              </>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
