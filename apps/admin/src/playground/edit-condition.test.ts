import type { Expression } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { partsOf, withoutPart, withPart } from './condition-parts.ts';
import { addPart, asKind, unwrapped } from './edit-condition.ts';

const is = (concept: string): Expression => ({ op: 'is', fact: { concept }, in: [true] });
const any = (...of: Expression[]): Expression => ({ op: 'any', of });
const all = (...of: Expression[]): Expression => ({ op: 'all', of });
const not = (of: Expression): Expression => ({ op: 'not', of });
const score: Expression = {
  op: 'score',
  gte: 2,
  items: [
    { points: 1, when: is('a') },
    { points: -2, when: is('b'), label: 'B' },
  ],
};

describe('a part of a condition', () => {
  test('is replaced and nothing else, whatever kind of list it stands in', () => {
    for (const list of [any(is('a'), is('b')), all(is('a'), is('b')), not(is('a')), score])
      for (const [place] of partsOf(list).entries()) {
        const next = withPart(list, place, is('c'));
        expect(partsOf(next)).toEqual(partsOf(list).map((part, at) => (at === place ? is('c') : part)));
        expect(next.op).toBe(list.op);
      }
    expect(withPart(score, 1, is('c'))).toMatchObject({ items: [{}, { points: -2, label: 'B' }] });
  });

  test('is taken out, and nothing is left where it was the only one', () => {
    expect(withoutPart(all(is('a'), is('b')), 0)).toEqual(all(is('b')));
    expect(withoutPart(score, 0)).toEqual({ ...score, items: score.items.slice(1) });
    expect(withoutPart(any(is('a')), 0)).toBeUndefined();
    expect(withoutPart(not(is('a')), 0)).toBeUndefined();
  });

  test('that is taken out of a count leaves one that asks for no more than there are', () => {
    const two: Expression = { op: 'atLeast', n: 2, of: [is('a'), is('b')] };
    expect(withoutPart(two, 0)).toEqual({ op: 'atLeast', n: 1, of: [is('b')] });
  });

  test('is added to a list; beside a fact it makes a list of both', () => {
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

  test('is the part itself when it has one alone', () => {
    expect(unwrapped(any(is('a')))).toEqual(is('a'));
    expect(unwrapped(any(is('a'), is('b')))).toEqual(any(is('a'), is('b')));
  });
});
