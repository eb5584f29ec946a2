import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY_TIMEOUT, propertyRuns } from '../../test/property-runs.ts';
import { documentAfter } from '../../test/random-edits.ts';
import { applyToSnapshot } from '../graph/apply-to-snapshot.ts';
import { buildSnapshot } from '../graph/build-snapshot.ts';
import type { Edit } from '../graph/edit.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { aConcept, aGraph, anId } from '../testing/index.ts';
import { MAX_QUERY_LENGTH } from './parse-query.ts';
import { conceptsMatching, search } from './search.ts';

const CONDITIONS = 40;
const WORDS = [
  'calf',
  'calves',
  'pain',
  'oedema',
  'edema',
  'deep',
  'vein',
  'thrombosis',
  'painful',
  'in',
  'the',
  'Wärme',
  '痛み',
  '10',
];

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
const query = fc.oneof(
  text,
  text.chain((whole) => fc.integer({ min: 1, max: whole.length }).map((length) => whole.slice(0, length))),
  fc.tuple(text, fc.nat(), fc.constantFrom('', 'x', 'e')).map(([whole, at, letter]) => {
    const place = at % whole.length;
    return whole.slice(0, place) + letter + whole.slice(place + 1);
  }),
  fc.constantFrom('HP:0004417', '4417', 'hp 0004417'),
);
const put = fc
  .record({
    number: fc.integer({ min: 1, max: CONDITIONS }),
    name: text,
    synonyms: fc.array(
      fc.record({ text, scope: fc.constantFrom('EXACT', 'BROAD'), language: fc.constant('en') }),
      { maxLength: 3 },
    ),
    status: fc.constantFrom('ACTIVE', 'ACTIVE', 'DEPRECATED'),
    replacedBy: fc.integer({ min: 1, max: CONDITIONS }).map((number) => anId('con', number)),
    codes: fc.constantFrom([], [{ system: 'HP', value: '0004417', relation: 'EXACT' }]),
  })
  .map(({ number, ...fields }): Edit => {
    const plain = aConcept('CONDITION', number);
    return { type: 'put', subject: { ...plain, ...fields } as typeof plain };
  });
const remove = fc
  .integer({ min: 1, max: CONDITIONS })
  .map((number): Edit => ({ type: 'remove', id: anId('con', number) }));
const edits = fc.array(fc.oneof({ weight: 4, arbitrary: put }, { weight: 1, arbitrary: remove }), {
  minLength: 1,
  maxLength: 12,
});

const answers = (snapshot: Snapshot, queries: readonly string[]) =>
  queries.map((asked) => ({
    asked,
    three: search(snapshot, asked, { first: 3 }).map(plainly),
    all: search(snapshot, asked, { first: 100 }).map(plainly),
    kept: [...(conceptsMatching(snapshot, asked) ?? [])].map(({ id }) => id).sort(),
  }));
const plainly = ({ concept, ...hit }: ReturnType<typeof search>[number]) => ({ id: concept.id, ...hit });

describe('the search index', () => {
  test(
    'answers after edits as one that is built anew, and old snapshots answer as they did',
    () => {
      fc.assert(
        fc.property(
          fc.array(edits, { minLength: 1, maxLength: 8 }),
          fc.array(query, { minLength: 5, maxLength: 15 }),
          (releases, queries) => {
            let document = aGraph([], [], []);
            let snapshot = buildSnapshot(document);
            const before: [Snapshot, string][] = [];
            for (const release of releases) {
              snapshot = applyToSnapshot(snapshot, release);
              document = documentAfter(document, release);
              const now = answers(snapshot, queries);
              expect(now).toEqual(answers(buildSnapshot(document), queries));
              before.push([snapshot, JSON.stringify(now)]);
            }
            for (const [old, then] of before) expect(JSON.stringify(answers(old, queries))).toBe(then);
          },
        ),
        propertyRuns('search after edits', 60, 3_750),
      );
    },
    PROPERTY_TIMEOUT,
  );

  test(
    'answers any text, with scores that fall from at most 1 to above 0',
    () => {
      const graph = buildSnapshot(
        aGraph(
          WORDS.map((name, number) => aConcept('CONDITION', number + 1, { name, slug: `word-${number}` })),
        ),
      );
      const anyText = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({
          unit: fc.constantFrom(..."pain edma -'’10ÄÅ痛\u0301\ud800 "),
          maxLength: MAX_QUERY_LENGTH,
        }),
      );
      fc.assert(
        fc.property(anyText, fc.integer({ min: 0, max: 20 }), (asked, first) => {
          const hits = search(graph, asked, { first });
          expect(hits.length).toBeLessThanOrEqual(first);
          expect(new Set(hits.map(({ concept }) => concept)).size).toBe(hits.length);
          const scores = hits.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        }),
        propertyRuns('search takes any text', 500, 25_000),
      );
    },
    PROPERTY_TIMEOUT,
  );

  test('stays in few parts however many edits there were, and shares the large one', () => {
    const concepts = Array.from({ length: 400 }, (_, number) => aConcept('CONDITION', number + 1));
    const first = buildSnapshot(aGraph(concepts));
    let snapshot = first;
    for (let release = 0; release < 100; release += 1) {
      const name = `renamed ${release}`;
      snapshot = applyToSnapshot(snapshot, [
        { type: 'put', subject: aConcept('CONDITION', release + 1, { name }) },
      ]);
      expect(snapshot.search.parts.length).toBeLessThanOrEqual(6);
      expect(snapshot.search.parts[0]).toBe(first.search.parts[0]);
      expect(search(snapshot, name, { first: 1 })[0]?.matched).toBe(name);
    }
    expect(search(first, 'renamed', { first: 5 })).toEqual([]);
  });
});
