/** Seconds in each UCUM unit of time (UCUM: a year `a` is 365.25 days, a month `mo` a twelfth of it). */
export const SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['d', 86_400],
  ['wk', 604_800],
  ['mo', 2_629_800],
  ['a', 31_557_600],
]);

/** UCUM units of time by how English text writes them. */
export const TIME_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    s: ['s', 'sec', 'secs', 'second', 'seconds'],
    min: ['min', 'mins', 'minute', 'minutes'],
    h: ['h', 'hr', 'hrs', 'hour', 'hours'],
    d: ['d', 'day', 'days'],
    wk: ['wk', 'wks', 'week', 'weeks'],
    mo: ['mo', 'month', 'months'],
    a: ['yr', 'yrs', 'year', 'years'],
  }).flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);
