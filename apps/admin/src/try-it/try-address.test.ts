import type { KnownFact } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import type { Mark } from './mark.ts';
import { marksOf, type TryParams, tryAddress } from './try-address.ts';

const NOTHING: TryParams = { present: '', absent: '', unknown: '', value: '', rule: '' };
const calfPain: KnownFact = { fact: { concept: 'sym_1' }, label: 'calf pain', domain: { kind: 'BOOLEAN' } };
const onWalking: KnownFact = {
  fact: { concept: 'sym_1', qualifiers: { triggeredBy: ['fac_2', 'fac_1'], onset: 'SUDDEN' } },
  label: 'calf pain, sudden onset, brought on by walking',
  domain: { kind: 'BOOLEAN' },
};
const severity: KnownFact = {
  fact: { concept: 'obs_2' },
  label: 'severity',
  domain: { kind: 'ENUM', values: ['MILD', 'SEVERE'] },
};
const temperature: KnownFact = {
  fact: { concept: 'obs_1' },
  label: 'body temperature',
  domain: { kind: 'NUMBER', unit: '[degF]', conversions: { Cel: { slope: 1.8, intercept: 32 } } },
};
const facts = [calfPain, onWalking, severity, temperature];

const marks: readonly Mark[] = [
  { known: calfPain, answer: { kind: 'PRESENT' } },
  { known: onWalking, answer: { kind: 'ABSENT' } },
  { known: severity, answer: { kind: 'ONE_OF', values: ['SEVERE'] } },
  { known: temperature, answer: { kind: 'MEASURED', value: 38.3, unit: 'Cel' } },
];

function read(address: string): TryParams {
  const parameters = new URL(address, 'http://localhost').searchParams;
  return { ...NOTHING, ...Object.fromEntries(parameters) };
}

describe('the address of a try', () => {
  test('tells all marks and the rule, and reads back as the same', () => {
    const address = tryAddress(marks, 'a-rule');
    expect(read(address)).toEqual({
      ...NOTHING,
      present: 'sym_1',
      absent: 'sym_1~onset.SUDDEN~triggeredBy.fac_1.fac_2',
      value: 'obs_2:SEVERE obs_1:38.3:Cel',
      rule: 'a-rule',
    });
    expect(marksOf(read(address), facts)).toEqual(marks);
  });

  test('keeps a fact of which nothing is known yet, measured ones too', () => {
    const unknown: readonly Mark[] = [calfPain, temperature].map((known) => ({
      known,
      answer: { kind: 'UNKNOWN' },
    }));
    expect(marksOf(read(tryAddress(unknown, undefined)), facts)).toEqual(unknown);
  });

  test('is the bare page when nothing is said', () => {
    expect(tryAddress([], undefined)).toBe('/try-it');
  });

  test('leaves out what it cannot mean: facts that are not known, values and units that a fact cannot have, and what is said twice', () => {
    const params = {
      ...NOTHING,
      present: 'sym_9 obs_1 sym_1',
      absent: 'sym_1',
      value: 'obs_2:WORST obs_1:warm:Cel sym_1:3:Cel',
    };
    expect(marksOf(params, facts)).toEqual([marks[0]]);
    expect(marksOf({ ...NOTHING, value: 'obs_1:38:kg' }, facts)).toEqual([]);
  });
});
