import type { Expression } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { asKind } from './edit-condition.ts';
import { asScore, keptItem, type Score } from './kept-scores.ts';

const is = (letter: string): Expression => ({
  op: 'is',
  fact: { concept: `sym_${letter.padStart(26, '0')}` },
  in: [true],
});
const wells: Score = {
  op: 'score',
  gte: 2,
  items: [
    { points: 3, when: is('A'), label: 'swollen' },
    { points: -2, when: is('B') },
  ],
};

test('a score that was made a list of another kind, or negated, is what it was when it is made a score again', () => {
  for (const kind of ['all', 'any', 'atLeast', 'not'] as const)
    expect(asScore(asKind(wells, kind), [wells])).toEqual(wells);
  expect(asScore(asKind(asKind(wells, 'any'), 'all'), [wells])).toEqual(wells);
  const lone = { ...wells, items: wells.items.slice(0, 1) };
  expect(asScore(asKind(lone, 'not'), [wells, lone])).toEqual(lone);
});

test('of several scores that are kept the latest counts', () => {
  const later = { ...wells, gte: 4 };
  expect(asScore(asKind(wells, 'all'), [wells, later])).toEqual(later);
});

test('a part that was in no score gets one point, those beside it get theirs back', () => {
  expect(asScore({ op: 'any', of: [is('B'), is('C')] }, [wells])).toEqual({
    op: 'score',
    gte: 2,
    items: [
      { points: -2, when: is('B') },
      { points: 1, when: is('C') },
    ],
  });
});

test('where no score is kept each part gets one point; a score stays as it is', () => {
  const list: Expression = { op: 'any', of: [is('A'), is('B')] };
  expect(asScore(list, [])).toEqual(asKind(list, 'score'));
  expect(asScore(wells, [{ ...wells, gte: 9 }])).toBe(wells);
});

test('the item that a condition was is found by what it asks', () => {
  expect(keptItem(is('A'), [wells])).toEqual(wells.items[0]);
  expect(keptItem(is('C'), [wells])).toBeUndefined();
});
