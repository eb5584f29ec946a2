import { frequencyShape, measureShape, synonymShape } from '@symptograph/core';
import { expect, test } from 'vitest';
import { partsOfShape } from './field-of-shape.ts';
import { partsOfWay, wayOf, waysOf } from './record-ways.ts';

const parts = partsOfShape(frequencyShape);
const ways = waysOf(parts);
const asked = (value: Readonly<Record<string, unknown>>) =>
  partsOfWay(parts, { ways, way: wayOf(value, ways) ?? ways[0], value }).map(({ name }) => name);

test('a frequency is asked for in one way, with what backs it', () => {
  expect(asked({})).toEqual(['word', 'evidence']);
  expect(asked({ numerator: 3 })).toEqual(['numerator', 'denominator', 'evidence']);
});

test('what is said in two ways is asked for in both', () => {
  expect(asked({ word: 'OFTEN', low: 0.3 })).toEqual(['word', 'low', 'evidence']);
});

test('an amount has ways of its own, and what says one thing has none', () => {
  expect(waysOf(partsOfShape(measureShape)).map(({ fields }) => fields[0])).toEqual(['value', 'low', 'word']);
  expect(waysOf(partsOfShape(synonymShape))).toEqual([]);
});
