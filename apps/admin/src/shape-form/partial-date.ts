/** A date of which less and less may be known, as texts that somebody types; the month from "1" to "12". */
export interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The parts of a year, a month or a day: `2026`, `2026-11`, `2026-11-23`. */
export function partsOfDate(date: string): DateParts {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: withoutZeros(month), day: withoutZeros(day) };
}

/** The date of what was typed, as far as there is a part before each; empty without a year. */
export function dateOfParts({ year, month, day }: DateParts): string {
  if (year.trim() === '') return '';
  const steps = [
    year.trim(),
    ...(month === '' ? [] : [twoDigits(month), ...(day === '' ? [] : [twoDigits(day)])]),
  ];
  return steps.join('-');
}

function withoutZeros(part: string): string {
  return part.replace(/^0+(?=\d)/, '');
}

function twoDigits(part: string): string {
  return part.trim().padStart(2, '0');
}
