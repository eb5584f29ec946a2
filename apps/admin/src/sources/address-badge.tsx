import type { SourceStandingFragment } from '../desk-api/generated/graphql.ts';
import { Badge } from '../ui/badge.tsx';
import { CalendarDate } from '../ui/calendar-date.tsx';

interface AddressBadgeProps {
  readonly check: NonNullable<SourceStandingFragment['addressCheck']>;
}

/** That the address of a source does not answer, and since when, or that it moved; nothing where readers may reach it. */
export function AddressBadge({ check: { outcome, unreachableSince } }: AddressBadgeProps) {
  if (outcome === 'MOVED') return <Badge tone="accent">Moved</Badge>;
  if (unreachableSince === null) return null;
  return (
    <Badge tone={outcome === 'GONE' ? 'danger' : 'warning'}>
      <span>
        {outcome === 'GONE' ? 'Not found' : 'No answer'} since <CalendarDate date={unreachableSince} />
      </span>
    </Badge>
  );
}
