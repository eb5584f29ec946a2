import { buildSnapshot, type ReleasePlan } from '@symptograph/core';
import { aCase, aConcept, aGraph, aRule, aStatement } from '@symptograph/core/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { arbitraryGraph } from '../../test/arbitrary-graph.ts';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { documentOf, planGraph, publishGraph } from '../testing/publish-graph.ts';
import { DATABASE_KINDS, type ThrowawayDatabase, throwawayDatabase } from '../testing/test-databases.ts';
import { verifyDatabase } from '../verify-database.ts';
import { ReleaseConflict } from './append-release.ts';

const thrombosis = aConcept('CONDITION', 1, { name: 'Deep vein thrombosis' });
const cramp = aConcept('CONDITION', 2, { name: 'Cramp' });
const pain = aConcept('SYMPTOM', 1, { name: 'Calf pain' });
const hasPain = aStatement('HAS_SYMPTOM', 1, { subject: thrombosis, object: pain });

describe.each(DATABASE_KINDS)('releases in a database of the kind %s', (kind) => {
  let place: ThrowawayDatabase;
  let database: Database;

  beforeEach(async () => {
    place = await throwawayDatabase(kind, inject('testDatabases'));
    database = await openDatabase(place.options);
    return async () => {
      await database.close();
      await place.remove();
    };
  });

  test('a new database has no release and an empty graph', async () => {
    expect(await database.releases.current()).toBeUndefined();
    expect(await database.releases.loadGraph()).toEqual(aGraph([], [], []));
    expect(await database.releases.list({ first: 10 })).toEqual({ entries: [], total: 0, more: false });
    await expect(database.releases.loadGraph(1)).rejects.toThrow('There is no release 1.');
  });

  test('a release that was appended is the current one and can be found by its number', async () => {
    const { release } = await publishGraph(database, aGraph([thrombosis]));
    expect(await database.releases.current()).toEqual(release);
    expect(await database.releases.find(1)).toEqual(release);
    expect(await database.releases.find(2)).toBeUndefined();
  });

  test('releases are listed newest first, page by page, without gap or repetition', async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e']) {
      await publishGraph(database, aGraph([aConcept('SYMPTOM', 1, { name: `Pain ${title}` })]));
    }
    const first = await database.releases.list({ first: 2 });
    const second = await database.releases.list({ first: 3, after: 4 });
    expect(first).toMatchObject({ entries: [{ number: 5 }, { number: 4 }], total: 5, more: true });
    expect(second).toMatchObject({
      entries: [{ number: 3 }, { number: 2 }, { number: 1 }],
      total: 5,
      more: false,
    });
  });

  test('a plan that does not follow the current release is refused and nothing of it is kept', async () => {
    const stale = await planGraph(database, aGraph([cramp]));
    const { release } = await publishGraph(database, aGraph([thrombosis]));
    const append = (plan: ReleasePlan) => database.transact((tx) => tx.releases.append(plan));
    await expect(append(stale)).rejects.toThrow(ReleaseConflict);
    await expect(append(stale)).rejects.toMatchObject({ current: { number: 1, hash: release.hash } });
    const skipping = await planGraph(database, aGraph([cramp]));
    const gap = { ...skipping, release: { ...skipping.release, number: 3 } };
    await expect(append(gap)).rejects.toThrow(ReleaseConflict);
    expect(await database.releases.loadGraph()).toEqual({ ...aGraph([thrombosis]) });
    expect(await database.releases.list({ first: 5 })).toMatchObject({ total: 1 });
  });

  test('work that fails after it appended leaves nothing behind', async () => {
    const plan = await planGraph(database, aGraph([thrombosis]));
    const failing = database.transact(async (tx) => {
      await tx.releases.append(plan);
      expect(await tx.releases.current()).toEqual(plan.release);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await database.releases.current()).toBeUndefined();
    expect(await database.releases.loadGraph()).toEqual(aGraph([], [], []));
  });

  test('a graph whose statement names a missing concept is refused as a whole', async () => {
    const broken = aGraph([thrombosis], [hasPain]);
    await expect(publishGraph(database, broken)).rejects.toThrow(/foreign key/i);
    expect(await database.releases.current()).toBeUndefined();
  });

  test('two concepts of one kind cannot have one slug, but may exchange theirs within a release', async () => {
    const twin = aConcept('CONDITION', 2, { slug: thrombosis.slug });
    await expect(publishGraph(database, aGraph([thrombosis, twin]))).rejects.toThrow(/unique/i);
    await publishGraph(database, aGraph([thrombosis, cramp]));
    const exchanged = [
      { ...thrombosis, slug: cramp.slug },
      { ...cramp, slug: thrombosis.slug },
    ];
    const { snapshot } = await publishGraph(database, aGraph(exchanged));
    expect(await database.releases.loadGraph()).toEqual(documentOf(snapshot));
    expect(await database.releases.loadSources()).toEqual(documentOf(snapshot).sources);
  });

  test('two rules, or two cases, cannot have one slug, but rules may exchange theirs within a release', async () => {
    const [first, second] = [aRule(1), aRule(2)];
    const graph = aGraph([pain]);
    const twins = { ...graph, rules: [first, { ...second, slug: first.slug }] };
    await expect(publishGraph(database, twins)).rejects.toThrow(/unique/i);
    const cases = [aCase(1), aCase(2, { slug: aCase(1).slug })];
    await expect(publishGraph(database, { ...graph, cases })).rejects.toThrow(/unique/i);
    await publishGraph(database, { ...graph, rules: [first, second] });
    const exchanged = [
      { ...first, slug: second.slug },
      { ...second, slug: first.slug },
    ];
    const { snapshot } = await publishGraph(database, { ...graph, rules: exchanged });
    expect(await database.releases.loadGraph()).toEqual(documentOf(snapshot));
  });

  test('24 transactions at once all succeed, one after the other', async () => {
    const titles = Array.from({ length: 24 }, (_, index) => index + 1);
    const numbers = await Promise.all(
      titles.map((number) =>
        database.transact(async (tx) => {
          const before = await tx.releases.current();
          expect(before?.number ?? 0).toBe(number - 1);
          const graph = aGraph([aConcept('SYMPTOM', number)]);
          const plan = await planGraph({ ...database, releases: tx.releases }, graph);
          await tx.releases.append(plan);
          return plan.release.number;
        }),
      ),
    );
    expect(numbers).toEqual(titles);
    expect(await verifyDatabase(database)).toEqual([]);
  });

  test('reading past the transaction from within it fails at once instead of waiting for itself', async () => {
    const past = () => database.transact(() => database.releases.current());
    const nested = () => database.transact(() => database.transact(async () => undefined));
    await expect(past()).rejects.toThrow('through it alone');
    await expect(nested()).rejects.toThrow('through it alone');
  });
});

describe.each(DATABASE_KINDS)('graphs in a database of the kind %s', (kind) => {
  let place: ThrowawayDatabase;
  let database: Database;

  beforeAll(async () => {
    place = await throwawayDatabase(kind, inject('testDatabases'));
    database = await openDatabase(place.options);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test('any graph comes back as it was published, at its release and ever after', async () => {
    const published = new Map<number, ReturnType<typeof documentOf>>();
    await fc.assert(
      fc.asyncProperty(arbitraryGraph, fc.nat(), async (graph, which) => {
        const { release, snapshot } = await publishGraph(database, graph);
        published.set(release.number, documentOf(snapshot));
        expect(await database.releases.loadGraph()).toEqual(documentOf(snapshot));
        const old = 1 + (which % release.number);
        expect(await database.releases.loadGraph(old)).toEqual(published.get(old));
        expect(buildSnapshot(await database.releases.loadGraph())).toEqual(
          buildSnapshot(documentOf(snapshot)),
        );
      }),
      { numRuns: 25 },
    );
    expect(await verifyDatabase(database)).toEqual([]);
  });
});
