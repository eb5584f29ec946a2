import { caseTitle } from '../../cases/case-path.ts';
import type { ChangeSetRulesQuery } from '../../desk-api/generated/graphql.ts';
import { LevelChange } from '../../playground/level-change.tsx';
import { Badge } from '../../ui/badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { UrgencyBadge } from '../../urgency/urgency-badge.tsx';
import { caseOfSetPath } from '../changes/case-of-set-path.ts';

type Flip = NonNullable<ChangeSetRulesQuery['changeSet']>['ruleDiff']['flips'][number];

interface FlipListProps {
  readonly flips: readonly Flip[];
  readonly changeSet: number;
  /** Ids of what the change set changes. */
  readonly changedIds: readonly string[];
}

/** Cases that are answered differently, those that are no longer right first, as the proof tells them. */
export function FlipList({ flips, changeSet, changedIds }: FlipListProps) {
  if (flips.length === 0)
    return <p className="text-ink-soft">Every case of the library is answered as before.</p>;
  const pathOf = caseOfSetPath(changeSet, changedIds);
  return (
    <ul className="divide-y divide-line border-y border-line">
      {flips.map((flip) => (
        <li key={flip.caseId} className="grid gap-1 py-3">
          <p className="flex flex-wrap items-center gap-2">
            <FlipBadge flip={flip} />
            <TextLink href={pathOf({ id: flip.caseId, slug: flip.slug })}>{caseTitle(flip)}</TextLink>
          </p>
          <p className="line-clamp-2 max-w-prose text-sm text-ink-soft">{flip.narrative}</p>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
            {flip.before && flip.after ? (
              <LevelChange before={flip.before.floor} after={flip.after.floor} />
            ) : (
              'The graph makes it a contradiction on one side'
            )}
            <RightLevels flip={flip} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** All levels that are right for a case, the best one first. */
function RightLevels({ flip: { expected, acceptable } }: { readonly flip: Flip }) {
  const others = acceptable.filter((level) => level !== expected);
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      expected <UrgencyBadge urgency={expected} />
      {others.length === 0 ? null : 'right as well'}
      {others.map((level) => (
        <UrgencyBadge key={level} urgency={level} />
      ))}
    </span>
  );
}

function FlipBadge({ flip: { wasRight, isRight } }: { readonly flip: Flip }) {
  if (wasRight && !isRight) return <Badge tone="danger">No longer right</Badge>;
  if (!wasRight && isRight) return <Badge tone="accent">Right now</Badge>;
  return <Badge>{isRight ? 'Right as before' : 'Wrong as before'}</Badge>;
}
