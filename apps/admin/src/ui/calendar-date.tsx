'use client';

import { useIsAwake } from './use-is-awake.ts';

interface CalendarDateProps {
  /** A year, a month or a day (`2026`, `2026-11`, `2026-11-23`); of a time its day in UTC. */
  readonly date: string;
}

/** A date of a calendar, as far as it is known, as the reader's own language writes it: the same day in every zone. */
export function CalendarDate({ date }: CalendarDateProps) {
  const isHere = useIsAwake();
  const day = date.slice(0, 10);
  const [, month, dayOfMonth] = day.split('-');
  const { format } = new Intl.DateTimeFormat(isHere ? undefined : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: dayOfMonth === undefined ? 'long' : 'short' }),
    ...(dayOfMonth !== undefined && { day: 'numeric' }),
  });
  const at = new Date(day);
  return (
    <time dateTime={day} className="tabular-nums">
      {Number.isNaN(at.getTime()) ? day : format(at)}
    </time>
  );
}
