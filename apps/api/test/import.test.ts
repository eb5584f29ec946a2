import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase, verifyDatabase } from '@symptograph/db';
import { DATABASE_KINDS, type ThrowawayDatabase } from '@symptograph/db/testing';
import { draftFiles, readMapping } from '@symptograph/exchange';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ImportOutcome, importGraph } from '../src/services/import-graph.ts';
import { loadPacks } from '../src/services/load-packs.ts';
import { publishWaitingSet } from './publish-waiting-set.ts';
import { runSymptograph } from './run-symptograph.ts';
import { smallGraph, smallPack } from './small-pack.ts';
import { newDatabase } from './start-test-api.ts';

const MAPPING = `
title: A small ontology
inputs:
  - format: ontology
    files: [small.obo]
    source: { slug: small-ontology, title: A small ontology, licence: CC0-1.0 }
    terms: [{ prefix: SYMP, kind: SYMPTOM, fields: { symptomKind: SYMPTOM } }]
`;
const ONTOLOGY = `
[Term]
id: SYMP:0000001
name: pain
def: "What hurts." []

[Term]
id: SYMP:0000002
name: calf pain
is_a: SYMP:0000001

[Term]
id: SYMP:0000003
name: obsolete leg ache
is_obsolete: true
replaced_by: SYMP:0000002
`;
const CYCLE = `${ONTOLOGY}\n[Term]\nid: SYMP:0000004\nname: round\nis_a: SYMP:0000004\n`;

function importInto(database: Database, text: string, apply = true): Promise<ImportOutcome> {
  const mapping = readMapping(MAPPING);
  if (!mapping.ok) throw new Error(mapping.error.join('\n'));
  const drafts = draftFiles(mapping.value, [{ name: 'small.obo', text }]);
  if (!drafts.ok) throw new Error(drafts.error.join('\n'));
  return importGraph(database, { title: mapping.value.title, drafts: drafts.value, apply });
}

describe.each(DATABASE_KINDS)('an import into the %s database', (kind) => {
  let place: ThrowawayDatabase;
  let database: Database;
  let minted = 0;
  const mintId = (prefix: string) => {
    minted += 1;
    return `${prefix}_0000000000000000000000000${minted}`;
  };
  const now = () => '2026-11-24T00:00:00.000Z';
  const bringPack = (pack = smallPack()) => loadPacks({ database, mintId, now }, [pack]);
  const publishNext = async (waiting = 0) => publishWaitingSet(database, waiting);

  beforeAll(async () => {
    place = await newDatabase(kind);
    database = await openDatabase(place.options);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  test('that is a dry run, or would break the graph, publishes nothing', async () => {
    const dry = await importInto(database, ONTOLOGY, false);
    const broken = await importInto(database, CYCLE);
    expect(dry.plan.counts.concepts.created).toBe(3);
    expect(broken.plan.findings.map(({ code }) => code)).toContain('HIERARCHY_CYCLE');
    expect([dry.release, broken.release]).toEqual([undefined, undefined]);
    expect(await database.releases.current()).toBeUndefined();
  });

  test('is release 1 of an empty database, and the same again is nothing', async () => {
    const first = await importInto(database, ONTOLOGY);
    const second = await importInto(database, ONTOLOGY);
    expect(first.release).toMatchObject({ number: 1, concepts: 2, statements: 1 });
    expect(second).toMatchObject({ release: undefined, plan: { edits: [] } });
    expect((await database.revisions.ofRelease(1)).map(({ by }) => by)).toEqual(
      Array.from({ length: 5 }, () => 'import of A small ontology'),
    );
  });

  test('lives beside a pack, which brings, changes and takes back its own alone', async () => {
    const brought = await publishNext((await bringPack()).waiting);
    expect(brought.concepts).toBe(2 + smallGraph.concepts.filter(({ status }) => status === 'ACTIVE').length);
    expect(await bringPack()).toEqual({});
    const smaller = await bringPack(smallPack({ statements: smallGraph.statements.slice(1) }));
    expect(await publishNext(smaller.waiting)).toMatchObject({ number: 3 });
    const { concepts, statements } = await database.releases.loadGraph();
    expect(statements).toHaveLength(smallGraph.statements.length - 1 + 1);
    const slugs = concepts.filter(({ name }) => name === 'calf pain').map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['calf-pain', 'calf-pain-2']);
    expect(await importInto(database, ONTOLOGY)).toMatchObject({ plan: { edits: [], kept: [] } });
    expect(await verifyDatabase(database)).toEqual([]);
  });

  test('waits in a change set once there is a release, and does not come twice meanwhile', async () => {
    const more = ONTOLOGY.replace('name: pain\n', 'name: aching\n');
    const { release, changeSet = 0 } = await importInto(database, more);
    expect(release).toBeUndefined();
    expect(await database.changeSets.find(changeSet)).toMatchObject({
      title: 'Import: A small ontology',
      origin: 'IMPORT',
      status: 'DRAFT',
    });
    expect(await database.changes.ofSet(changeSet)).toMatchObject([
      { action: 'UPDATE', draft: { name: 'aching' } },
    ]);
    const owner = await database.people.findByEmail('imports@symptograph.invalid');
    expect(await database.changeEvents.contributors(changeSet)).toEqual([owner?.id]);
    await expect(importInto(database, more)).rejects.toThrow(/waits in CS-\d+ already/);
    expect(await publishNext(changeSet)).toMatchObject({ number: 4 });
    expect(await importInto(database, more)).toMatchObject({ plan: { edits: [] }, changeSet: undefined });
  });

  test('stays when packs are switched off, and so do the packs', async () => {
    const before = await database.releases.current();
    expect(await loadPacks({ database, mintId, now }, [])).toEqual({});
    expect(await database.releases.current()).toEqual(before);
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'symptograph-import-'));
    await writeFile(join(folder, 'mapping.yaml'), MAPPING);
    await writeFile(join(folder, 'small.obo'), ONTOLOGY);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = (...args: readonly string[]) => runSymptograph(['import', ...args]);
  const data = () => join(folder, 'data');
  const given = () => [folder, '--mapping', join(folder, 'mapping.yaml'), '--data', data()];

  test('tells by default what would happen and makes no data folder; --apply does it, once', async () => {
    const dry = await run(...given());
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('This was a dry run') });
    expect(existsSync(data())).toBe(false);
    expect((await run(...given(), '--apply')).out).toContain(
      'published as release 1: Import: A small ontology',
    );
    const again = await run(...given(), '--apply', '--json');
    expect(JSON.parse(again.out)).toMatchObject({
      edits: 0,
      release: null,
      counts: { concepts: { created: 0, unchanged: 3 } },
    });
  }, 60_000);

  test('says in one line what is wrong, and ends with 1', async () => {
    const database = await openDatabase({ url: undefined, dataFolder: data() });
    const held = await run(...given(), '--apply');
    await database.close();
    expect(held).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The data in .* is in use by another/),
    });
    const missing = await run(join(folder, 'none.obo'), '--mapping', join(folder, 'mapping.yaml'));
    expect(missing).toMatchObject({
      code: 1,
      err: expect.stringMatching(/none\.obo cannot be read: there is no such file/),
    });
    await writeFile(join(folder, 'wrong.yaml'), 'title: x\ninputs: [{ format: table }]\n');
    const wrong = await run(folder, '--mapping', join(folder, 'wrong.yaml'));
    expect(wrong).toMatchObject({
      code: 1,
      err: expect.stringMatching(/is no mapping:\n {2}inputs\.0\.files/),
    });
  }, 60_000);
});
