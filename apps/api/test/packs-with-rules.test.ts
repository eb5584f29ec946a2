import type { GraphDocument } from '@symptograph/core';
import { aCase, aContract, aCriterion, aRule, isPresent } from '@symptograph/core/testing';
import { type Database, openDatabase, verifyDatabase } from '@symptograph/db';
import { DATABASE_KINDS, type ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPacks } from '../src/services/load-packs.ts';
import { smallPack } from './small-pack.ts';
import { newDatabase } from './start-test-api.ts';

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
  let releases = 0;
  const load = (document: Partial<GraphDocument>) => {
    releases += 1;
    const mintReleaseId = () => `rel_0000000000000000000000000${releases}`;
    const pack = { ...older, document: { ...older.document, ...document } };
    return loadPacks({ database, mintReleaseId, now: () => '2026-11-24T00:00:00.000Z' }, [pack]);
  };

  beforeAll(async () => {
    place = await newDatabase(kind);
    database = await openDatabase(place.options);
    await load({});
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test('gets the rules of a newer pack as its next release, and nothing more the time after', async () => {
    expect(await load(ruled)).toMatchObject({ number: 2, title: `Content update: ${older.title}` });
    expect(await load(ruled)).toBeUndefined();
    const revisions = await database.revisions.ofRelease(2);
    expect(revisions.map(({ sentence, by }) => [sentence, by])).toEqual(
      [
        'the case case-1',
        'the criterion criterion 1',
        'the contract contract 1',
        'the rule rule 1',
        'the rule rule 2',
      ].map((name) => [`Added: ${name}.`, 'content packs']),
    );
    expect(await database.releases.loadGraph()).toMatchObject(ruled);
  });

  test('loses a rule that the pack no longer has, gets a changed one, and older releases stay as they were', async () => {
    const [first] = ruled.rules;
    if (!first) throw new Error('There is a rule.');
    const renamed = { ...first, title: 'a clot' };
    expect(await load({ ...ruled, rules: [renamed] })).toMatchObject({ number: 3 });
    const { rules } = await database.releases.loadGraph();
    expect(rules).toEqual([{ ...renamed, version: 2 }]);
    expect((await database.releases.loadGraph(2)).rules).toEqual(ruled.rules);
    expect((await database.releases.loadGraph(1)).rules).toEqual([]);
    expect(await verifyDatabase(database)).toEqual([]);
  });
});
