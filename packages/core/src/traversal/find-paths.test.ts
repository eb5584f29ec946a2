import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import { aConcept, aGraph, aStatement } from '../testing/builders.ts';
import { findPaths } from './find-paths.ts';

const conditions = Array.from({ length: 7 }, (_, number) => aConcept('CONDITION', number + 1));

type Edge = readonly [from: number, to: number, negated: boolean];

function graphOf(edges: readonly Edge[]) {
  const statements = edges.flatMap(([from, to, negated], number) => {
    const [subject, object] = [conditions[from], conditions[to]];
    return subject && object ? [aStatement('CAN_LEAD_TO', number + 1, { subject, object }, { negated })] : [];
  });
  return buildSnapshot(aGraph(conditions, statements));
}

const idAt = (place: number) => conditions[place]?.id ?? '';

/** Every simple path between two places, by trying all of them. */
function allPaths(edges: readonly Edge[], [from, to]: readonly [number, number], maxLength: number) {
  const found: string[] = [];
  const walk = (path: readonly number[]) => {
    const here = path.at(-1);
    if (here === to) found.push(path.map(idAt).join(' '));
    if (here === undefined || here === to || path.length > maxLength) return;
    const next = new Set(
      edges.flatMap(([a, b, negated]) => (negated ? [] : a === here ? [b] : b === here ? [a] : [])),
    );
    for (const place of next) if (!path.includes(place)) walk([...path, place]);
  };
  walk([from]);
  return found.sort();
}

const place = fc.integer({ min: 0, max: conditions.length - 1 });

describe('findPaths', () => {
  test('finds exactly the simple paths over statements that are not negated', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 14 }),
        place,
        place,
        fc.integer({ min: 0, max: 6 }),
        (edges, from, to, maxLength) => {
          const found = findPaths(graphOf(edges), {
            from: idAt(from),
            to: idAt(to),
            maxLength,
            first: 10_000,
          });
          const told = found.paths.map(({ concepts }) => concepts.map(({ id }) => id).join(' '));
          expect(told.toSorted()).toEqual(allPaths(edges, [from, to], maxLength));
          expect(found.truncated).toBe(false);
        },
      ),
    );
  });

  test('tells shorter paths first, and each statement joins its two concepts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place, fc.constant(false)), { maxLength: 14 }),
        place,
        place,
        (edges, from, to) => {
          const { paths } = findPaths(graphOf(edges), {
            from: idAt(from),
            to: idAt(to),
            maxLength: 6,
            first: 50,
          });
          const lengths = paths.map(({ statements }) => statements.length);
          expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
          for (const { concepts, statements } of paths) {
            statements.forEach(({ subject, object }, step) => {
              expect([subject, object].toSorted()).toEqual(
                [concepts[step]?.id, concepts[step + 1]?.id].toSorted(),
              );
            });
          }
        },
      ),
    );
  });

  test('says that it was cut short when the budget runs out', () => {
    const edges = conditions.flatMap((_, from) => conditions.map((_other, to): Edge => [from, to, false]));
    const request = { from: idAt(0), to: idAt(6), maxLength: 6, first: 1_000 };
    expect(findPaths(graphOf(edges), { ...request, budget: 40 }).truncated).toBe(true);
    expect(findPaths(graphOf(edges), request)).toMatchObject({ truncated: false });
    expect(findPaths(graphOf(edges), request).paths).toHaveLength(326);
  });

  test('joins two concepts by one step however many statements say so', () => {
    const edges: Edge[] = [
      [0, 1, false],
      [0, 1, false],
      [1, 0, false],
    ];
    expect(
      findPaths(graphOf(edges), { from: idAt(0), to: idAt(1), maxLength: 3, first: 10 }).paths,
    ).toHaveLength(1);
  });
});
