/** The sign before decimals as a locale writes it. */
export function decimalSign(locale: string | undefined): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** The number that somebody typed, with a point or the locale's own decimal sign; undefined for what is none. */
export function readNumber(text: string, locale: string | undefined): number | undefined {
  const written = text.trim().replace(decimalSign(locale), '.').replace('−', '-');
  return /^-?\d*\.?\d+$|^-?\d+\.$/.test(written) ? Number(written) : undefined;
}

/** A number as it is typed in a locale, all its decimals kept. */
export function writeNumber(value: number, locale: string | undefined): string {
  return `${value}`.replace('.', decimalSign(locale));
}
