/** UCUM codes that people do not write as they are. */
const NAMES: Readonly<Record<string, string>> = {
  '[degF]': '°F',
  Cel: '°C',
  a: 'years',
  'mm[Hg]': 'mmHg',
  '/min': 'per minute',
};

/** A UCUM unit as people write it; one that is not listed is shown as it is. */
export function unitName(unit: string): string {
  return NAMES[unit] ?? unit;
}
