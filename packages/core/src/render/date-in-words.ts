const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A year, a month or a day (`2026-11-23`) in English: "23 November 2026", "November 2026", "2026"; of a time its day. */
export function dateInWords(date: string): string {
  const [year = date, month, day] = date.slice(0, 10).split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
