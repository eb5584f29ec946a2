import { describe, expect, test } from 'vitest';
import { holdsNumber } from './holds-number.ts';
import { numbersIn } from './numbers-in.ts';

describe('numbers are read as English writes them', () => {
  test.each<[string, number[]]>([
    ['15 to 20 minutes', [15, 20]],
    ['hold for 30–60 seconds', [30, 60]],
    ['30-60 seconds', [30, 60]],
    ['1,234 people', [1234]],
    ['1 234 567 people', [1234567]],
    ['12.5 % of them', [12.5]],
    ['0,5 mg', [0.5]],
    ['.5 mg', [0.5]],
    ['at -5 degrees', [-5]],
    ['aged over 60.', [60]],
    ['vitamin B12 and the L5 nerve', []],
    ['101°F', [101]],
    ['twenty-five', [25]],
    ['twenty to thirty', [20, 30]],
    ['one or two', [1, 2]],
    ['two hundred and five', [205]],
    ['a hundred', [100]],
    ['two thousand five hundred', [2500]],
    ['3 million', [3000000]],
    ['a dozen', [12]],
    ['once or twice a day', [1, 2, 1]],
    ['fourfold', [4]],
    ['half an hour', [0.5]],
    ['two and a half', [2.5]],
    ['2½ inches', [2.5]],
    ['three quarters', [0.75]],
    ['between five and ten', [5, 10]],
    ['no number here', []],
  ])('%s', (text, expected) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(expected);
  });
});

describe('a text gives a number', () => {
  test.each<[string, number, string?]>([
    ['in 30 % of cases', 0.3],
    ['in 30 percent of cases', 0.3],
    ['20 to 30 per cent', 0.2],
    ['about 7%', 0.07],
    ['about 30 %', 30, '%'],
    ['half of them', 0.5],
    ['an hour later', 1, 'h'],
    ['for one minute', 60, 's'],
    ['for one to two minutes', 60, 's'],
    ['half an hour', 30, 'min'],
    ['three times a day', 3],
    ['a 2-inch difference', 2, '[in_i]'],
  ])('%s: %d %s', (text, value, unit) => {
    expect(holdsNumber(numbersIn(text), value, unit)).toBe(true);
  });
});

describe('a text does not give a number', () => {
  test.each<[string, number, string?]>([
    ['in 30 of cases', 0.3],
    ['20 to 30 percent', 0.25],
    ['130 people', 30],
    ['for one hour', 1, 'min'],
    ['twenty-five', 5],
    ['', 0],
  ])('%s: %d %s', (text, value, unit) => {
    expect(holdsNumber(numbersIn(text), value, unit)).toBe(false);
  });
});
