import { type Expression, expressionShape, normalize } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { isList, partsOf, withoutPart, withPart } from './condition-parts.ts';
import { addPart, asKind, negated, unwrapped, withItemName, withValue } from './edit-condition.ts';
import { listOn } from './list-on.ts';

const factOf = (letter: string) => ({ concept: `sym_${letter.toUpperCase().padStart(26, '0')}` });
const is = (letter: string): Expression => ({ op: 'is', fact: factOf(letter), in: [true] });
const any = (...of: Expression[]): Expression => ({ op: 'any', of });
const all = (...of: Expression[]): Expression => ({ op: 'all', of });
const not = (of: Expression): Expression => ({ op: 'not', of });
const score = {
  op: 'score',
  gte: 2,
  items: [
    { points: 1, when: is('a') },
    { points: -2, when: is('b'), label: 'B' },
  ],
} satisfies Expression;

/** One of each kind of condition that no part can be added to. */
const LONE: readonly Expression[] = [
  is('a'),
  { op: 'compare', fact: factOf('a'), gte: 38, unit: 'Cel' },
  { op: 'criterion', id: 'c' },
  not(is('a')),
];

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
    for (const lone of LONE) expect(addPart(lone, is('b'))).toEqual(all(lone, is('b')));
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

describe('a condition that is no list', () => {
  test('asks the same in a list of one', () => {
    for (const lone of LONE.filter(({ op }) => op !== 'criterion'))
      for (const kind of ['all', 'any', 'atLeast'] as const)
        expect(normalize(listOn(kind, lone))).toEqual(normalize(lone));
  });

  test('can be put into each kind of list, and then takes parts', () => {
    for (const lone of LONE)
      for (const kind of ['all', 'any', 'atLeast', 'score'] as const) {
        const list = listOn(kind, lone);
        expect(isList(lone)).toBe(false);
        expect(isList(list)).toBe(true);
        expect(expressionShape.parse(list)).toEqual(list);
        expect(partsOf(addPart(list, is('b')))).toEqual([lone, is('b')]);
      }
  });

  test('is what is left when the list around it is taken away', () => {
    for (const lone of LONE)
      for (const kind of ['all', 'any', 'atLeast', 'score'] as const)
        expect(unwrapped(listOn(kind, lone))).toEqual(lone);
  });

  test('is put into a list where it stands, and the conditions beside it stay', () => {
    const rule = all(is('a'), any(is('b'), is('c')));
    expect(withPart(rule, 1, withPart(any(is('b'), is('c')), 0, listOn('all', is('b'))))).toEqual(
      all(is('a'), any(all(is('b')), is('c'))),
    );
  });
});

test('a negation is taken away by negating again', () => {
  for (const condition of [is('a'), any(is('a'), is('b'))]) {
    expect(negated(condition)).toEqual(not(condition));
    expect(negated(negated(condition))).toEqual(condition);
  }
});

test('an item of a score is named, or loses its name, and the rest stays', () => {
  expect(withItemName(score, 0, 'Name\nof A').items).toEqual([
    { points: 1, when: is('a'), label: 'Name of A' },
    score.items[1],
  ]);
  expect(withItemName(score, 1, ' ').items[1]).toEqual({ points: -2, when: is('b') });
});

test('a fact may be any of several of its values, in their order, and has to be one at least', () => {
  const all = ['mild', 'moderate', 'severe'];
  const severe = { op: 'is', fact: factOf('a'), in: ['severe'] } satisfies Expression;
  const two = withValue(severe, 'mild', all);
  expect(two.in).toEqual(['mild', 'severe']);
  expect(withValue(two, 'severe', all).in).toEqual(['mild']);
  expect(withValue(severe, 'severe', all)).toEqual(severe);
});
