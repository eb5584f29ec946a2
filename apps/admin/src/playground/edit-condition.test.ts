import type { Expression } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { addPart, asKind, changePart, partAt, removePart } from './edit-condition.ts';

const is = (concept: string): Expression => ({ op: 'is', fact: { concept }, in: [true] });
const any = (...of: Expression[]): Expression => ({ op: 'any', of });
const all = (...of: Expression[]): Expression => ({ op: 'all', of });
const rule = all(is('a'), any(is('b'), { op: 'not', of: is('c') }));

describe('a condition is edited at a path', () => {
  test('the part there is changed and nothing else', () => {
    expect(partAt(rule, [1, 1, 0])).toEqual(is('c'));
    expect(changePart(rule, [1, 1, 0], () => is('d'))).toEqual(
      all(is('a'), any(is('b'), { op: 'not', of: is('d') })),
    );
    expect(changePart(rule, [7], () => is('d'))).toBe(rule);
  });

  test('what a removed part leaves empty goes with it', () => {
    expect(removePart(rule, [1, 1, 0])).toEqual(all(is('a'), any(is('b'))));
    expect(removePart(any(all(is('a'))), [0, 0])).toBeUndefined();
    expect(removePart(rule, [])).toBeUndefined();
  });

  test('a count never asks for more than is left', () => {
    const two: Expression = { op: 'atLeast', n: 2, of: [is('a'), is('b')] };
    expect(removePart(two, [0])).toEqual({ op: 'atLeast', n: 1, of: [is('b')] });
  });

  test('a score keeps the points and the names of its other items', () => {
    const score: Expression = {
      op: 'score',
      gte: 2,
      items: [
        { points: 1, when: is('a') },
        { points: -2, when: is('b'), label: 'B' },
      ],
    };
    expect(removePart(score, [0])).toEqual({ ...score, items: [score.items[1]] });
    expect(changePart(score, [1], () => is('c'))).toMatchObject({ items: [{}, { points: -2, label: 'B' }] });
  });

  test('a part is added to a list; beside a fact it makes a list of both', () => {
    expect(addPart(any(is('a')), is('b'))).toEqual(any(is('a'), is('b')));
    expect(addPart(is('a'), is('b'))).toEqual(all(is('a'), is('b')));
  });
});

describe('a list asked in another way', () => {
  test('keeps its parts', () => {
    const list = any(is('a'), is('b'));
    expect(asKind(list, 'all')).toEqual(all(is('a'), is('b')));
    expect(asKind(list, 'atLeast')).toEqual({ op: 'atLeast', n: 2, of: [is('a'), is('b')] });
    expect(asKind(asKind(list, 'score'), 'any')).toEqual(list);
    expect(asKind(asKind(list, 'not'), 'all')).toEqual(all(list));
  });
});
