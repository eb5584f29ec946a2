import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSystemOf, codeSystems, codeUri } from './code-systems.ts';
import { hasLuhnDigit } from './luhn.ts';
import { hasVerhoeffDigit } from './verhoeff.ts';

const accepts = (prefix: string, value: string) => {
  const system = codeSystemOf(prefix);
  return system?.shape.test(value) === true && (system.checks?.(value) ?? true);
};

describe('each system accepts its own codes and refuses others', () => {
  test.each([
    ['HP', ['0004417'], ['4417', '00044170', 'HP:0004417']],
    ['MONDO', ['0005386'], ['005386', '00053860']],
    ['DOID', ['4', '0060903'], ['00609031', 'D4']],
    ['SYMP', ['0000124'], ['124', '00001240']],
    ['UBERON', ['0001388'], ['00013880', 'UBERON_0001388']],
    ['SNOMEDCT', ['404684003', '128053003', '22298006'], ['404684004', '440684003', '12345', '0404684003']],
    ['ICD10', ['I80.2', 'M79', 'U07.1'], ['I80.', 'I80.212', 'i80.2', '80.2']],
    ['ICD10CM', ['S86.011A', 'I82.4', 'C4A', 'Z3A.01'], ['S86.011AB1', 'S8']],
    ['LOINC', ['48065-7', '1988-5', '30341-2'], ['48065-8', '480657', '84065-7']],
    ['RXNORM', ['1191'], ['01191', '119100000', 'RX1191']],
    ['MESH', ['D020246', 'C536045', 'Q000601', 'D000086382'], ['E020246', 'D02024', 'D0202460']],
    ['UMLS', ['C0149871'], ['C149871', 'C01498710', 'D0149871']],
    ['WIKIDATA', ['Q261327'], ['Q0', '261327']],
  ])('%s', (prefix, good, bad) => {
    expect(good.filter((value) => !accepts(prefix, value))).toEqual([]);
    expect(bad.filter((value) => accepts(prefix, value))).toEqual([]);
  });
});

test('a SNOMED CT description or relationship identifier is not taken for a concept', () => {
  expect(hasVerhoeffDigit('751689013')).toBe(true);
  expect(accepts('SNOMEDCT', '751689013')).toBe(false);
});

test('every code system has its own prefix and a URI with a place for the value', () => {
  expect(new Set(codeSystems.map(({ prefix }) => prefix)).size).toBe(codeSystems.length);
  expect(codeSystems.filter(({ uri }) => !uri.includes('{value}'))).toEqual([]);
});

test('a code leads to a URI when its system is known and its value has the shape', () => {
  expect(codeUri({ system: 'HP', value: '0004417' })).toBe('http://purl.obolibrary.org/obo/HP_0004417');
  expect(codeUri({ system: 'HP', value: '../x' })).toBeUndefined();
  expect(codeUri({ system: 'ICD9', value: '451' })).toBeUndefined();
});

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 17 });
const withCheckDigit = (holds: (text: string) => boolean, body: readonly number[]) =>
  Array.from({ length: 10 }, (_, check) => [...body, check].join('')).filter(holds);

test.each([
  ['Verhoeff', hasVerhoeffDigit],
  ['Mod 10', hasLuhnDigit],
])('%s: each number has exactly one check digit, and any one wrong digit is caught', (_name, holds) => {
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
      const [valid, ...others] = withCheckDigit(holds, body);
      expect(others).toEqual([]);
      const place = at % body.length;
      const wrong = [...(valid ?? '')].map((digit, index) =>
        index === place ? String((Number(digit) + shift) % 10) : digit,
      );
      expect(holds(wrong.join(''))).toBe(false);
    }),
  );
});

test('Verhoeff catches every swap of two different neighbours', () => {
  fc.assert(
    fc.property(digits, fc.nat(), (body, at) => {
      const [valid = ''] = withCheckDigit(hasVerhoeffDigit, body);
      const place = at % (valid.length - 1);
      const swapped = `${valid.slice(0, place)}${valid[place + 1]}${valid[place]}${valid.slice(place + 2)}`;
      expect(hasVerhoeffDigit(swapped)).toBe(swapped === valid);
    }),
  );
});
