import { expect, test } from 'vitest';
import { buildFactSpace } from '../compile/build-fact-space.ts';
import type { Expression } from '../expression/expression.ts';
import { factId } from '../testing/random-system.ts';
import type { FactLiteral, Vocabulary } from '../vocabulary/vocabulary.ts';
import { readingOf } from './reading.ts';
import { renderKnownFact, renderLiteral } from './render-finding.ts';

const fact = (place: number) => ({ concept: factId(place) });
const vocabulary: Vocabulary = {
  facts: [
    { fact: fact(0), label: 'fever', domain: { kind: 'BOOLEAN' } },
    { fact: fact(1), label: 'strength', domain: { kind: 'ENUM', values: ['mild', 'severe'] } },
    {
      fact: fact(2),
      label: 'body temperature',
      domain: {
        kind: 'NUMBER',
        unit: 'Cel',
        conversions: { '[degF]': { slope: 5 / 9, intercept: -160 / 9 } },
      },
    },
  ],
  implications: [],
  names: {},
};
const reading = readingOf(vocabulary, []);

const LITERALS: readonly (readonly [FactLiteral, string])[] = [
  [{ fact: fact(0), in: [true] }, '+ fever'],
  [{ fact: fact(0), in: [false] }, '- fever'],
  [{ fact: fact(1), in: ['mild', 'severe'] }, 'strength = mild or severe'],
  [{ fact: fact(2), gte: 101, unit: '[degF]' }, 'body temperature >= 101 °F'],
  [{ fact: fact(2), lt: 35, unit: 'Cel' }, 'body temperature < 35 °C'],
  [{ fact: fact(2), gte: 37, lt: 38.5, unit: 'Cel' }, '37 °C <= body temperature < 38.5 °C'],
];

test.each(LITERALS)('%o is shown by its sign or its bounds', (literal, text) => {
  expect(renderLiteral(literal, reading)).toBe(text);
});

test('what is known of a measured value is shown as the ranges that are left, and as a question when nothing is', () => {
  const asked: readonly Expression[] = [
    { op: 'compare', fact: fact(2), gte: 101, unit: '[degF]' },
    { op: 'compare', fact: fact(2), gte: 37, lt: 38, unit: 'Cel' },
  ];
  const [known] = buildFactSpace([vocabulary], asked).facts;
  if (!known) throw new Error('the space has no fact');
  expect(renderKnownFact(known, 0b1000, reading)).toBe('body temperature >= 38.33 °C');
  expect(renderKnownFact(known, 0b1101, reading)).toBe(
    'body temperature < 37 °C or body temperature >= 38 °C',
  );
  expect(renderKnownFact(known, 0b1111, reading)).toBe('? body temperature');
});
