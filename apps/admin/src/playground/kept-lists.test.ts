import type { Expression } from '@symptograph/rules';
import { expect, test } from 'vitest';
import type { Count, Score } from './counting-list.ts';
import { asKind } from './edit-condition.ts';
import { askedAs, keptItem, withKeptCount } from './kept-lists.ts';

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
    expect(askedAs(asKind(wells, kind), 'score', [wells])).toEqual(wells);
  expect(askedAs(asKind(asKind(wells, 'any'), 'all'), 'score', [wells])).toEqual(wells);
  const lone = { ...wells, items: wells.items.slice(0, 1) };
  expect(askedAs(asKind(lone, 'not'), 'score', [wells, lone])).toEqual(lone);
});

test('of several scores that are kept the latest counts', () => {
  const later = { ...wells, gte: 4 };
  expect(askedAs(asKind(wells, 'all'), 'score', [wells, later])).toEqual(later);
});

test('a part that was in no score gets one point, those beside it get theirs back', () => {
  expect(askedAs({ op: 'any', of: [is('B'), is('C')] }, 'score', [wells])).toEqual({
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
  expect(askedAs(list, 'score', [])).toEqual(asKind(list, 'score'));
  expect(askedAs(wells, 'score', [{ ...wells, gte: 9 }])).toBe(wells);
});

test('the item that a condition was is found by what it asks', () => {
  expect(keptItem(is('A'), [wells])).toEqual(wells.items[0]);
  expect(keptItem(is('C'), [wells])).toBeUndefined();
});

const three: Count = { op: 'atLeast', n: 3, of: [is('A'), is('B'), is('C')] };

test('a count that was made a list of another kind, or negated, asks for as many when it is made a count again', () => {
  for (const kind of ['all', 'any', 'score', 'not'] as const)
    expect(askedAs(asKind(three, kind), 'atLeast', [three])).toEqual(three);
  const one = { ...three, n: 1 };
  expect(askedAs(asKind(one, 'any'), 'atLeast', [three, one])).toEqual(one);
});

test('a count that has lost parts since asks for no more than there are', () => {
  expect(askedAs({ op: 'any', of: [is('A'), is('B')] }, 'atLeast', [three])).toEqual({
    ...{ op: 'atLeast', n: 2, of: [is('A'), is('B')] },
  });
});

test('a count to which its last missing part is moved asks for as many as before, in whatever order, and any other stays', () => {
  const refilled: Expression = { op: 'atLeast', n: 2, of: [is('B'), is('C'), is('A')] };
  expect(withKeptCount({ condition: refilled, places: [2] }, [three])).toEqual({
    ...{ condition: { ...refilled, n: 3 }, places: [2] },
  });
  const other: Expression = { op: 'atLeast', n: 2, of: [is('B'), is('C'), is('D')] };
  expect(withKeptCount({ condition: other, places: [2] }, [three])).toEqual({
    condition: other,
    places: [2],
  });
});
