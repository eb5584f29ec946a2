import { aConcept, aGraph, anId } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { planGraph, publishGraph } from '../testing/publish-graph.ts';
import { DATABASE_KINDS, type ThrowawayDatabase, throwawayDatabase } from '../testing/test-databases.ts';

const painNamed = (name: string) => aConcept('SYMPTOM', 1, { name, slug: 'pain' });
const other = (number: number) => aConcept('CONDITION', number);
const subjectId = painNamed('Pain').id;

describe.each(DATABASE_KINDS)('revisions in a database of the kind %s', (kind) => {
  let place: ThrowawayDatabase;
  let database: Database;

  beforeAll(async () => {
    place = await throwawayDatabase(kind, inject('testDatabases'));
    database = await openDatabase(place.options);
    await publishGraph(database, aGraph([painNamed('Pain')]));
    await publishGraph(database, aGraph([painNamed('Calf pain')]));
    await publishGraph(database, aGraph([painNamed('Calf pain'), other(1)]));
    await publishGraph(database, aGraph([other(1)]));
    await publishGraph(database, aGraph([painNamed('Calf pain again'), other(1)]));
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test('the history of a subject has a revision for each release that changed it, newest first', async () => {
    const history = await database.revisions.history({ subjectId, upTo: 5, first: 10 });
    expect(history).toMatchObject({
      total: 4,
      more: false,
      entries: [
        { revision: { version: 1, data: { name: 'Calf pain again' } }, release: { number: 5 } },
        { revision: { version: 3, data: null }, release: { number: 4 } },
        { revision: { version: 2, data: { name: 'Calf pain' } }, release: { number: 2 } },
        { revision: { version: 1, data: { name: 'Pain' } }, release: { number: 1, title: 'Release 1' } },
      ],
    });
    for (const { revision } of history.entries) {
      expect(revision).toMatchObject({ subjectId, by: 'An editor', sentence: expect.stringMatching(/\w/) });
    }
  });

  test('a history ends at the release it is asked for', async () => {
    const history = await database.revisions.history({ subjectId, upTo: 3, first: 10 });
    expect(history).toMatchObject({
      total: 2,
      entries: [{ release: { number: 2 } }, { release: { number: 1 } }],
    });
  });

  test('pages of a history follow one another without gap or repetition', async () => {
    const numbers: number[] = [];
    for (let after: number | undefined; ; after = numbers.at(-1)) {
      const page = await database.revisions.history({ subjectId, upTo: 5, first: 1, after });
      expect(page.total).toBe(4);
      numbers.push(...page.entries.map(({ release }) => release.number));
      if (!page.more) break;
    }
    expect(numbers).toEqual([5, 4, 2, 1]);
  });

  test('a subject that was never published has an empty history', async () => {
    const history = await database.revisions.history({ subjectId: anId('sym', 99), upTo: 5, first: 10 });
    expect(history).toEqual({ entries: [], total: 0, more: false });
  });

  test('a release has the revisions that made it and no others', async () => {
    const revisions = await database.revisions.ofRelease(3);
    expect(revisions).toMatchObject([{ subjectId: other(1).id, release: 3, data: { version: 1 } }]);
    expect(await database.revisions.ofRelease(6)).toEqual([]);
  });

  test('who brought a subject is whom its first revision names', async () => {
    const plan = await planGraph(database, aGraph([painNamed('Pain'), other(1), other(2)]));
    const revisions = plan.revisions.map((revision) => ({ ...revision, by: 'An import' }));
    await database.transact((tx) => tx.releases.append({ ...plan, revisions }));
    expect([...(await database.revisions.bringers())].sort()).toEqual([
      [other(1).id, 'An editor'],
      [other(2).id, 'An import'],
      [anId('src', 1), 'An editor'],
      [subjectId, 'An editor'],
    ]);
  });
});
