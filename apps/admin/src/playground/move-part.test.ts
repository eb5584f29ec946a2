import { canonicalJson, type Expression, expressionShape } from '@symptograph/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isList, partsOf, withPart } from './condition-parts.ts';
import type { Score } from './counting-list.ts';
import { type KeptList, keptItem, withKeptCount } from './kept-lists.ts';
import { listAround, type Moved, movedInto, movedWithin } from './move-part.ts';
import { type Places, partAt, pathTo, placedParts } from './places.ts';

const is = (letter: string): Expression => ({
  op: 'is',
  fact: { concept: `sym_${letter.toUpperCase().padStart(26, '0')}` },
  in: [true],
});
const [a, b, c, d] = [is('a'), is('b'), is('c'), is('d')];
const any = (...of: Expression[]): Expression => ({ op: 'any', of });
const all = (...of: Expression[]): Expression => ({ op: 'all', of });
const score = (...items: Score['items'][number][]): Score => ({ op: 'score', gte: 3, items });

/** Conditions of every kind of list, in which no fact comes twice. */
const conditions: fc.Arbitrary<Expression> = fc
  .letrec<{ node: Expression; list: Expression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 2, arbitrary: fc.constant(a) },
      { weight: 1, arbitrary: tie('list') },
    ),
    list: fc.oneof(
      fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((of) => all(...of)),
      fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((of) => any(...of)),
      fc
        .array(tie('node'), { minLength: 1, maxLength: 4 })
        .chain((of) =>
          fc.integer({ min: 1, max: of.length }).map((n): Expression => ({ op: 'atLeast', n, of })),
        ),
      fc
        .array(fc.record({ points: fc.integer({ min: -3, max: 3 }), when: tie('node') }), {
          minLength: 1,
          maxLength: 4,
        })
        .map((items) => score(...items)),
      tie('node').map((of): Expression => ({ op: 'not', of })),
    ),
  }))
  .list.map((condition) => eachItsOwn(condition, { count: 0 }));

function eachItsOwn(condition: Expression, used: { count: number }): Expression {
  if (condition.op === 'is') {
    used.count += 1;
    return is(`${used.count}`);
  }
  return partsOf(condition).reduce(
    (next, part, place) => withPart(next, place, eachItsOwn(part, used)),
    condition,
  );
}

/** A condition, and a part of it with one of its lists. */
const moves = conditions
  .chain((condition) => {
    const placed = placedParts(condition).map(({ places }) => places);
    return fc.record({
      condition: fc.constant(condition),
      from: fc.constantFrom(...placed),
      to: fc.constantFrom(...placed),
    });
  })
  .map((move) => ({ ...move, moved: movedInto(move.condition, move) }));

function facts(condition: Expression): readonly string[] {
  return placedParts(condition)
    .flatMap(({ part }) => (part.op === 'is' ? [part.fact.concept] : []))
    .sort();
}

/** Everything that can be made of a condition by moving a part into some list, and up or down in it. */
function allMoves({ condition, places }: Moved, kept: readonly KeptList[]): readonly Expression[] {
  const part = partAt(condition, places);
  const own = places.slice(0, -1);
  const into = placedParts(condition).flatMap(({ places: to }) => {
    const moved = movedInto(condition, { from: places, to, item: part && keptItem(part, kept) });
    return moved ? [withKeptCount(moved, kept)] : [];
  });
  return [...into, ...(partAt(condition, own) ? [{ condition, places }] : [])].flatMap((each) => [
    ...onwards(each, -1),
    ...onwards(each, 1),
  ]);
}

function onwards(moved: Moved, by: -1 | 1): readonly Expression[] {
  const next = movedWithin(moved.condition, moved.places, by);
  return [moved.condition, ...(next ? onwards(next, by) : [])];
}

describe('a part that is moved into another list', () => {
  test('is there as it was, and no fact is lost or comes twice', () => {
    fc.assert(
      fc.property(moves, ({ condition, from, moved }) => {
        if (!moved) return;
        expect(partAt(moved.condition, moved.places)).toEqual(partAt(condition, from));
        expect(facts(moved.condition)).toEqual(facts(condition));
        expect(expressionShape.parse(moved.condition)).toEqual(moved.condition);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves no list empty, and makes no other go', () => {
    fc.assert(
      fc.property(moves, ({ condition, moved }) => {
        if (!moved) return;
        const lists = (of: Expression) => placedParts(of).filter(({ part }) => isList(part)).length;
        expect(
          placedParts(moved.condition).every(({ part }) => part.op === 'is' || partsOf(part).length > 0),
        ).toBe(true);
        expect(lists(moved.condition)).toBeLessThanOrEqual(lists(condition));
      }),
      { numRuns: 200 },
    );
  });

  test('and back gives the same condition, with points, names and counts, unless its list went', () => {
    fc.assert(
      fc.property(moves, ({ condition, from, moved }) => {
        const own = partAt(condition, from.slice(0, -1));
        if (!moved || !own || partsOf(own).length === 1) return;
        const back = allMoves(moved, own.op === 'score' || own.op === 'atLeast' ? [own] : []);
        expect(back.map(canonicalJson)).toContain(canonicalJson(condition));
      }),
      { numRuns: 500 },
    );
  });

  test('comes behind what it was in when that list is around it, and else to the end', () => {
    const rule = all(any(a, b), c, any(d));
    expect(movedInto(rule, { from: [0, 0], to: [] })).toEqual({
      condition: all(any(b), a, c, any(d)),
      places: [1],
    });
    expect(movedInto(rule, { from: [0, 0], to: [2] })).toEqual({
      condition: all(any(b), c, any(d, a)),
      places: [2, 1],
    });
  });

  test('takes along the list that it alone was in, and what was around that alone', () => {
    const rule = all(any(all(a)), b, any(c));
    expect(movedInto(rule, { from: [0, 0, 0], to: [2] })).toEqual({
      condition: all(b, any(c, a)),
      places: [1, 1],
    });
    expect(movedInto(rule, { from: [0, 0, 0], to: [] })).toEqual({
      condition: all(a, b, any(c)),
      places: [0],
    });
  });

  test('takes its points and name along from one score to another, and has one point in a score when it never was in one', () => {
    const named = { points: 3, when: a, label: 'A' };
    const rule = all(score(named, { points: 1, when: b }), score({ points: 1, when: c }), d);
    expect(partAt(movedInto(rule, { from: [0, 0], to: [1] })?.condition ?? d, [1])).toEqual(
      score({ points: 1, when: c }, named),
    );
    expect(partAt(movedInto(rule, { from: [2], to: [1] })?.condition ?? d, [1])).toEqual(
      score({ points: 1, when: c }, { points: 1, when: d }),
    );
    const alone = all(
      score({ ...named, when: any(a) }, { points: 1, when: b }),
      score({ points: 1, when: c }),
    );
    expect(partAt(movedInto(alone, { from: [0, 0, 0], to: [1] })?.condition ?? d, [1])).toEqual(
      score({ points: 1, when: c }, named),
    );
  });

  test('is never put into itself, a negation or a fact, and the whole is not moved', () => {
    const rule = all(any(a, all(b)), { op: 'not', of: c });
    const tried: readonly (readonly [Places, Places])[] = [
      [[0], [0]],
      [[0], [0, 1]],
      [[0], [1]],
      [[0], [0, 0]],
      [[], [0]],
    ];
    for (const [from, to] of tried) expect(movedInto(rule, { from, to })).toBeUndefined();
  });
});

describe('a part that is moved within its list', () => {
  test('changes places with the one beside it, points and name included, and not past an end', () => {
    const [first, second] = [
      { points: 2, when: a, label: 'A' },
      { points: -1, when: b },
    ];
    expect(movedWithin(score(first, second), [0], 1)).toEqual({
      condition: score(second, first),
      places: [1],
    });
    expect(movedWithin(all(any(a, b, c), d), [0, 2], -1)).toEqual({
      condition: all(any(a, c, b), d),
      places: [0, 1],
    });
    expect(movedWithin(any(a, b), [0], -1)).toBeUndefined();
    expect(movedWithin(any(a, b), [1], 1)).toBeUndefined();
    expect(movedWithin({ op: 'not', of: a }, [0], 1)).toBeUndefined();
  });
});

test('the list around is the nearest to which parts can be added', () => {
  const rule = all({ op: 'not', of: any(a, b) }, c);
  expect(listAround(rule, [0, 0, 1])).toEqual([]);
  expect(listAround(rule, [0, 0])).toEqual([]);
  expect(listAround(rule, [1])).toBeUndefined();
});

test('a way leads to the path that findings write', () => {
  const rule = all(score({ points: 1, when: { op: 'not', of: a } }), b);
  expect(pathTo(rule, [0, 0, 0])).toBe('when.of.0.items.0.when.of');
  expect(placedParts(rule).map(({ path }) => path)).toEqual([
    'when',
    'when.of.0',
    'when.of.0.items.0.when',
    'when.of.0.items.0.when.of',
    'when.of.1',
  ]);
});
