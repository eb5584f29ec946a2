import { buildSnapshot, changesById, type GraphDocument, rebase } from '@symptograph/core';
import { aCase, aContract, aCriterion, aRule, isPresent } from '@symptograph/core/testing';
import { type Database, openDatabase, verifyDatabase } from '@symptograph/db';
import { DATABASE_KINDS, publishAsChangeSet, type ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPacks } from '../src/services/load-packs.ts';
import { publishWaitingSet } from './publish-waiting-set.ts';
import { smallPack } from './small-pack.ts';
import { newDatabase, startTestApi } from './start-test-api.ts';

const older = smallPack();
const [source] = older.document.sources;
const symptom = older.document.concepts.find(({ kind }) => kind === 'SYMPTOM');
if (!source || !symptom) throw new Error('The small pack has a source and a symptom.');
const evidence = aRule(1).evidence.map((piece) => ({ ...piece, source: source.id }));
const when = isPresent(symptom);
const ruled = {
  criteria: [aCriterion(1, { when, evidence })],
  rules: [
    aRule(1, { when: { op: 'criterion', id: aCriterion(1).id }, evidence }),
    aRule(2, { when, evidence }),
  ],
  contracts: [aContract(1, { when })],
  cases: [aCase(1, { findings: [{ concept: symptom.id, state: 'PRESENT' }] })],
};

describe.each(DATABASE_KINDS)('a database of the kind %s that holds a pack without rules', (kind) => {
  let place: ThrowawayDatabase;
  let database: Database;
  let minted = 0;
  const mintId = (prefix: string) => {
    minted += 1;
    return `${prefix}_0000000000000000000000000${minted}`;
  };
  const load = (document: Partial<GraphDocument>) => {
    const pack = { ...older, document: { ...older.document, ...document } };
    return loadPacks({ database, mintId, now: () => '2026-11-24T00:00:00.000Z' }, [pack]);
  };
  const statusOf = async (number: number) => (await database.changeSets.find(number))?.status;

  beforeAll(async () => {
    place = await newDatabase(kind);
    database = await openDatabase(place.options);
    await load({});
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test('has the rules of a newer pack wait in a change set, once', async () => {
    expect(await load(ruled)).toEqual({ waiting: 1 });
    expect(await load(ruled)).toEqual({ waiting: 1 });
    const changes = await database.changes.ofSet(1);
    expect(changes.map(({ action, subjectId }) => `${action} ${subjectId.slice(0, 3)}`).sort()).toEqual(
      ['cas', 'cri', 'ctr', 'rul', 'rul'].map((prefix) => `CREATE ${prefix}`),
    );
    expect(await database.changeSets.find(1)).toMatchObject({
      title: `Content update: ${older.title}`,
      origin: 'PACK',
      status: 'DRAFT',
    });
    const owner = await database.people.findByEmail('content-packs@symptograph.invalid');
    expect(owner).toMatchObject({ name: 'Content packs', roles: ['BOT'] });
    expect(await database.changeEvents.contributors(1)).toEqual([owner?.id]);
    expect((await database.releases.loadGraph()).rules).toEqual([]);
    expect(await publishWaitingSet(database, 1)).toMatchObject({ number: 2 });
    expect(await load(ruled)).toEqual({});
    expect(await database.releases.loadGraph()).toMatchObject(ruled);
  });

  test('has a newer pack wait in place of an older one, and nothing when the older comes back', async () => {
    const [first] = ruled.rules;
    if (!first) throw new Error('There is a rule.');
    expect(await load({ ...ruled, rules: [first] })).toEqual({ waiting: 2 });
    const renamed = { ...first, title: 'a clot' };
    expect(await load({ ...ruled, rules: [renamed] })).toEqual({ waiting: 3 });
    expect([await statusOf(2), await statusOf(3)]).toEqual(['WITHDRAWN', 'DRAFT']);
    expect(await load(ruled)).toEqual({});
    expect(await statusOf(3)).toBe('WITHDRAWN');
  });

  test('loses a rule that the pack no longer has, gets a changed one, and older releases stay as they were', async () => {
    const [first] = ruled.rules;
    if (!first) throw new Error('There is a rule.');
    const renamed = { ...first, title: 'the clot' };
    const { waiting = 0 } = await load({ ...ruled, rules: [renamed] });
    expect(await publishWaitingSet(database, waiting)).toMatchObject({ number: 3 });
    const { rules } = await database.releases.loadGraph();
    expect(rules).toEqual([{ ...renamed, version: 2 }]);
    expect((await database.releases.loadGraph(2)).rules).toEqual(ruled.rules);
    expect((await database.releases.loadGraph(1)).rules).toEqual([]);
    expect(await verifyDatabase(database)).toEqual([]);
  });

  test('keeps what editors made of a pack: a newer pack changes other places, and collides at the same', async () => {
    const [first] = ruled.rules;
    if (!first) throw new Error('There is a rule.');
    const published = await database.releases.loadGraph();
    const edited = published.rules.map((rule) => ({ ...rule, advice: 'As an editor says.' }));
    await publishAsChangeSet(database, { ...published, rules: edited });
    const other = { ...first, title: 'a clot in the leg' };
    const beside = await load({ ...ruled, rules: [other] });
    expect(await database.changes.ofSet(beside.waiting ?? 0)).toMatchObject([
      { draft: { title: 'a clot in the leg', advice: 'As an editor says.' } },
    ]);
    await publishWaitingSet(database, beside.waiting ?? 0);
    const same = { ...other, advice: 'As the pack says.' };
    const { waiting = 0 } = await load({ ...ruled, rules: [same] });
    const changes = await database.changes.ofSet(waiting);
    const snapshot = buildSnapshot(await database.releases.loadGraph());
    const { conflicts } = rebase({
      changes: changesById(changes),
      published: snapshot,
      base: snapshot,
      resolutions: [],
    });
    expect(conflicts.map(({ kind, path, theirs }) => [kind, path, theirs])).toEqual([
      ['VALUE', 'advice', 'As an editor says.'],
    ]);
    expect(changes[0]?.draft).toMatchObject({ title: 'a clot in the leg' });
  });
});

test('processes that bring one newer pack to a server at once bring one change set', async () => {
  const place = await newDatabase('server');
  for (const packs of [[older], [older]]) await (await startTestApi({ packs, place })).stop();
  const newer = { ...older, document: { ...older.document, ...ruled } };
  const apis = await Promise.all([1, 2, 3].map(() => startTestApi({ packs: [newer], place })));
  const database = await openDatabase(place.options);
  const { total } = await database.changeSets.list({}, { first: 5 });
  await database.close();
  await Promise.all(apis.map((api) => api.stop()));
  await place.remove();
  expect(total).toBe(1);
});
