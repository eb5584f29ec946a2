import { InvalidInputError } from '../domain-error.ts';

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;

/** A moment that was given in ISO 8601 with its time zone, in UTC to the millisecond. Throws an InvalidInputError of `path` for anything else, such as a day alone. */
export function momentOf(path: string, given: string): string {
  const time = ISO_MOMENT.test(given) ? Date.parse(given) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  const message = `“${given}” is no moment; write it with its time zone, such as 2026-11-30T07:00:00Z.`;
  throw new InvalidInputError([{ path, message }]);
}
