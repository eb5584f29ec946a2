const DAYS_OF_A_MONTH = 30.44;

/** How long ago a date was that is a year, a month or a day, as exactly as it says: "14 months ago", "3 years ago", "today". */
export function ageWords(date: string, now: Date): string {
  const years = now.getUTCFullYear() - Number(date.slice(0, 4));
  if (date.length === 4) return years === 0 ? 'this year' : inWords(years, 'year');
  const days = (now.getTime() - Date.parse(date.length === 7 ? `${date}-15` : date)) / 86_400_000;
  if (days < 1) return date.length === 7 ? 'this month' : 'today';
  if (days < 2 * DAYS_OF_A_MONTH && date.length > 7) return inWords(Math.floor(days), 'day');
  const months = Math.round(days / DAYS_OF_A_MONTH);
  if (months === 0) return 'this month';
  return months < 24 ? inWords(months, 'month') : inWords(Math.floor(months / 12), 'year');
}

function inWords(count: number, unit: 'day' | 'month' | 'year'): string {
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
