'use client';

import { useIsAwake } from './use-is-awake.ts';

interface MomentProps {
  /** ISO 8601. */
  readonly at: string;
  /** The day alone, or the time of day as well. */
  readonly by?: 'DAY' | 'MINUTE';
}

/** A moment as the reader's own language, zone and calendar write it; until the browser is known, in English and UTC. */
export function Moment({ at, by = 'MINUTE' }: MomentProps) {
  const isHere = useIsAwake();
  const format = new Intl.DateTimeFormat(isHere ? undefined : 'en-GB', {
    dateStyle: 'medium',
    ...(by === 'MINUTE' && { timeStyle: 'short' }),
    ...(isHere ? {} : { timeZone: 'UTC' }),
  });
  return (
    <time dateTime={at} className="tabular-nums">
      {format.format(new Date(at))}
      {isHere || by === 'DAY' ? '' : ' UTC'}
    </time>
  );
}
