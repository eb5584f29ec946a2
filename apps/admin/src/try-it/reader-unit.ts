/** Where people measure temperature in degrees Fahrenheit (Unicode CLDR, measurement system of temperature). */
const FAHRENHEIT: ReadonlySet<string | undefined> = new Set(['US', 'BS', 'BZ', 'KY', 'PW', 'LR', 'FM', 'MH']);

/** The unit (UCUM) that a reader's field begins with: the first, but degrees as the region of the locale measures them. */
export function readerUnit(units: readonly string[], locale: string | undefined): string | undefined {
  if (!units.includes('[degF]') || !units.includes('Cel')) return units[0];
  const region = locale === undefined ? undefined : new Intl.Locale(locale).region;
  return FAHRENHEIT.has(region) ? '[degF]' : 'Cel';
}
