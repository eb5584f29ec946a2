import type { Source } from '../vocabulary/source.ts';
import { isInCalendar } from './is-in-calendar.ts';
import type { WritingProblem } from './writing-problems.ts';

const DATES = ['publishedAt', 'accessedAt'] as const;

/** What a source must not say of its dates: days that no calendar has. */
export function sourceProblems(source: Source): readonly WritingProblem[] {
  return DATES.flatMap((path) => {
    const date = source[path];
    if (date === undefined || isInCalendar(date)) return [];
    return [
      {
        path,
        sentence: `${path} must be a date of the calendar from the year 1000 on, and ${date} is none; write a year, a month or a day, such as 2026, 2026-11 or 2026-11-23.`,
      },
    ];
  });
}
