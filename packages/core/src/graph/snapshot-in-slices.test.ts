import { expect, test } from 'vitest';
import { largeGraph } from '../../bench/large-graph.ts';
import { randomFrom } from '../../bench/random-from.ts';
import { PROPERTY_TIMEOUT } from '../../test/property-runs.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { aConcept } from '../testing/index.ts';
import { applyToSnapshot, applyToSnapshotWork } from './apply-to-snapshot.ts';
import { buildSnapshot, buildSnapshotWork } from './build-snapshot.ts';
import type { Edit } from './edit.ts';

const graphs = [1, 2].map((seed) =>
  largeGraph({ concepts: 1_000, statements: 9_000, random: randomFrom(seed) }),
);

/** Does several works by turns, a slice of each, and counts the slices of the longest. */
function interleave<Value>(works: readonly SlicedWork<Value>[]) {
  const values = new Map<number, Value>();
  let slices = 0;
  for (; values.size < works.length; slices += 1) {
    for (const [place, work] of works.entries()) {
      if (values.has(place)) continue;
      const step = work.next();
      if (step.done) values.set(place, step.value);
    }
  }
  return { values: works.map((_, place) => values.get(place)), slices };
}

test('snapshots built by turns are those built at once, and stop often on the way', {
  timeout: PROPERTY_TIMEOUT,
}, () => {
  const { values, slices } = interleave(graphs.map((graph) => buildSnapshotWork(graph)));
  for (const [place, graph] of graphs.entries()) expect(values[place]).toEqual(buildSnapshot(graph));
  expect(slices).toBeGreaterThan(50);
});

test('edits applied by turns to one snapshot are those applied at once, however many', {
  timeout: PROPERTY_TIMEOUT,
}, () => {
  const [before, after] = graphs;
  if (!before || !after) throw new Error('There are two graphs.');
  const snapshot = buildSnapshot(before);
  const puts = after.statements.map((subject): Edit => ({ type: 'put', subject }));
  const removals = before.concepts.map(({ id }): Edit => ({ type: 'remove', id }));
  const names = Array.from({ length: 200 }, (_, number): Edit => {
    return { type: 'put', subject: aConcept('CONDITION', 10_000 + number, { name: `new ${number % 7}` }) };
  });
  const edits = [[...puts, ...names], removals, [...names, ...removals.slice(0, 20)]];
  const { values } = interleave(edits.map((some) => applyToSnapshotWork(snapshot, some)));
  for (const [place, some] of edits.entries()) expect(values[place]).toEqual(applyToSnapshot(snapshot, some));
  expect(snapshot).toEqual(buildSnapshot(before));
});
