/** UCUM units as people write them, for one and for several; a unit that is not listed is shown as it is. */
const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  s: ['second', 'seconds'],
  min: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  d: ['day', 'days'],
  wk: ['week', 'weeks'],
  mo: ['month', 'months'],
  a: ['year', 'years'],
  '[in_i]': ['inch', 'inches'],
  '[degF]': ['°F', '°F'],
  Cel: ['°C', '°C'],
  'mm[Hg]': ['mmHg', 'mmHg'],
  '/min': ['per minute', 'per minute'],
};

/** An amount with its UCUM unit as people write it: "101 °F", "1 year", "40 years"; a unit of 1 is left out. */
export function renderAmount(value: number, unit: string): string {
  if (unit === '1') return `${value}`;
  const [one, several] = UNITS[unit] ?? [unit, unit];
  return `${value} ${value === 1 ? one : several}`;
}
