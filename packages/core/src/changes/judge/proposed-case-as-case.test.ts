import type { KnownFact, Observation } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { anId } from '../../testing/index.ts';
import { proposedCaseAsCase } from './proposed-case-as-case.ts';

const [pain, fever, temperature] = [anId('sym', 1), anId('sym', 2), anId('obs', 1)];
const facts: readonly KnownFact[] = [
  { fact: { concept: pain }, label: 'calf pain', domain: { kind: 'BOOLEAN' } },
  { fact: { concept: fever }, label: 'fever', domain: { kind: 'BOOLEAN' } },
  {
    fact: { concept: temperature },
    label: 'body temperature',
    domain: { kind: 'NUMBER', unit: 'Cel', conversions: {} },
  },
];

function made(observations: readonly Observation[] | undefined) {
  return proposedCaseAsCase({
    proposal: { observations, expected: 'SAME_DAY' },
    knownOf: ({ concept }) => facts.find(({ fact }) => fact.concept === concept),
    id: anId('cas', 1),
    slug: 'mutant-1',
    licence: 'CC0-1.0',
  });
}

test('a proposed case knows what tells the rules from the mutant, and accepts what the rules answer and nothing else', () => {
  const result = made([
    { fact: { concept: fever }, in: [false] },
    { fact: { concept: pain }, in: [true] },
    { fact: { concept: temperature }, value: 38.3 },
  ]);
  expect(result).toMatchObject({
    ok: true,
    value: {
      origin: 'MUTANT',
      narrative: 'Known is just this: calf pain; body temperature of 38.3 Cel; not fever.',
      findings: [
        { concept: fever, state: 'ABSENT' },
        { concept: pain, state: 'PRESENT' },
        { concept: temperature, state: 'PRESENT', value: 38.3 },
      ],
      expected: 'SAME_DAY',
      acceptable: ['SAME_DAY'],
    },
  });
});

test('circumstances are told as findings have them, one onset and several qualities', () => {
  const result = made([
    { fact: { concept: pain, qualifiers: { onset: ['SUDDEN'], quality: 'CRAMPING' } }, in: [true] },
  ]);
  expect(result).toMatchObject({
    ok: true,
    value: { findings: [{ qualifiers: { onset: 'SUDDEN', quality: ['CRAMPING'] } }] },
  });
});

test('a case that has to know a fact in part, or more than findings say, is to be written by hand', () => {
  for (const observations of [
    undefined,
    [{ fact: { concept: pain }, in: [true, false] }],
    [{ fact: { concept: pain }, in: ['LEFT'] }],
    [{ fact: { concept: pain, qualifiers: { onset: 'SOMEHOW' } }, in: [true] }],
  ])
    expect(made(observations)).toMatchObject({ ok: false, error: expect.stringContaining('by hand') });
});
