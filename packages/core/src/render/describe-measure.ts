import type { Measure } from '../vocabulary/measure.ts';

/** UCUM units in words; a unit that is not listed is shown as it is. */
const UNIT_WORDS: Readonly<Record<string, string>> = {
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  wk: 'weeks',
  mo: 'months',
  a: 'years',
  '[in_i]': 'inches',
  cm: 'cm',
  m: 'm',
  '[degF]': '°F',
  Cel: '°C',
  '%': '%',
};

/** An amount in words: "15 to 20 minutes", "at least 1 per day", "several". */
export function describeMeasure(measure: Measure): string {
  const { value, low, high, word, unit } = measure;
  const amount =
    value !== undefined
      ? `${value}`
      : low !== undefined && high !== undefined
        ? `${low} to ${high}`
        : low !== undefined
          ? `at least ${low}`
          : high !== undefined
            ? `at most ${high}`
            : undefined;
  const unitWord = unit === undefined ? undefined : describeUnit(unit, value);
  return [amount ?? word, unitWord].filter((part) => part !== undefined).join(' ');
}

function describeUnit(unit: string, value: number | undefined): string {
  const words = UNIT_WORDS[unit] ?? unit;
  return value === 1 && words.endsWith('s') ? (words === 'inches' ? 'inch' : words.slice(0, -1)) : words;
}
