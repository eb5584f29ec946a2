import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, openDatabase } from '@symptograph/db';
import { publishGraph, type ThrowawayDatabase } from '@symptograph/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DatabaseGate, openDatabaseGate } from './database-gate.ts';
import { smallGraph, smallPack } from './small-pack.ts';
import { newDatabase, startTestApi, type TestApi } from './start-test-api.ts';

const { document: renamed } = smallPack({
  concepts: smallGraph.concepts.map((concept) =>
    concept.slug === 'sciatica' ? { ...concept, name: 'sciatic nerve pain' } : concept,
  ),
});
const sciatica = '{ condition(slug: "sciatica") { name } }';
const history = '{ statement(id: "stm_00000000000000000000000009") { history(first: 5) { totalCount } } }';

let place: ThrowawayDatabase;
let gate: DatabaseGate;
let apis: TestApi[];
let lines: string[];

beforeEach(async () => {
  place = await newDatabase('server');
  gate = await openDatabaseGate(place.options.url ?? '');
  apis = [];
  lines = [];
  return () => {
    apis = [];
  };
});
afterEach(async () => {
  for (const api of apis) await api.stop();
  await gate.cut();
  await place.remove();
});

/** An API that reaches the database through the gate, and keeps its file in the place's data folder. */
async function start(pack = smallPack(), publicUrl?: string): Promise<TestApi> {
  const api = await startTestApi({
    packs: [pack],
    place: { ...place, options: { ...place.options, url: gate.url } },
    settings: { pollSeconds: 0.05, publicUrl },
    log: { write: (line) => void lines.push(line) },
  });
  apis.push(api);
  return api;
}

/** A run that loads the small pack and leaves its snapshot file. */
async function leaveFile(): Promise<string> {
  const api = await start();
  await api.stop();
  apis = [];
  return join(place.options.dataFolder, 'graph.snapshot');
}

/** Works with the database past the gate, as another process would. */
async function elsewhere<Value>(work: (database: Database) => Promise<Value>): Promise<Value> {
  const database = await openDatabase(place.options);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const readiness = async (api: TestApi) => (await fetch(`${api.url}/readyz`)).json();
const WAIT = { timeout: 15_000 };

describe('an API whose database goes away', () => {
  test('reads on, says so, refuses what needs the database, and recovers by itself', async () => {
    const api = await start();
    await gate.cut();
    expect(await readiness(api)).toEqual({ status: 'degraded', release: 1, database: 'unavailable' });
    expect((await api.ask(sciatica)).data).toEqual({ condition: { name: 'sciatica' } });
    const { errors } = await api.ask(history);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('The database is away'),
      extensions: { code: 'UNAVAILABLE' },
    });
    await gate.mend();
    await expect.poll(() => readiness(api), WAIT).toEqual({ status: 'ready', release: 1, database: 'ok' });
    expect((await api.ask(history)).data).toEqual({ statement: { history: { totalCount: 1 } } });
  });

  test('refuses an old release that is not at hand with 503, and has it again later', async () => {
    await leaveFile();
    await elsewhere((database) => publishGraph(database, renamed));
    const api = await start();
    await gate.cut();
    const refused = await api.ask(sciatica, {}, '?release=1');
    expect(refused).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    await gate.mend();
    await expect
      .poll(async () => (await api.ask(sciatica, {}, '?release=1')).data, WAIT)
      .toEqual({ condition: { name: 'sciatica' } });
  });
});

describe('an API that starts while its database is away', () => {
  test('begins with the snapshot file, and reads on and brings its packs when the database is back', async () => {
    await leaveFile();
    await gate.cut();
    await elsewhere((database) => publishGraph(database, renamed));
    const api = await start(smallPack({ statements: smallGraph.statements.slice(1) }));
    expect(await readiness(api)).toMatchObject({ status: 'degraded', release: 1 });
    expect(await api.ask(sciatica)).toMatchObject({
      data: { condition: { name: 'sciatica' } },
      extensions: { release: 1 },
    });
    expect((await api.ask('{ releases { totalCount } }')).data).toEqual({ releases: { totalCount: 1 } });
    expect((await api.ask(history)).errors?.[0]?.extensions['code']).toBe('UNAVAILABLE');
    await gate.mend();
    await expect.poll(() => readiness(api), WAIT).toEqual({ status: 'ready', release: 2, database: 'ok' });
    expect((await api.ask(sciatica)).data).toEqual({ condition: { name: 'sciatic nerve pain' } });
    expect((await api.ask(history)).data).toEqual({ statement: { history: { totalCount: 1 } } });
    const { entries } = await elsewhere(({ changeSets }) => changeSets.list({}, { first: 5 }));
    expect(entries.map(({ origin, status }) => [origin, status])).toEqual([['PACK', 'DRAFT']]);
  });

  test('does not use a database in which others could sign in as demo people, and logs why, until these are kept out', async () => {
    await leaveFile();
    await gate.cut();
    const id = 'usr_00000000000000000000000001';
    const at = '2026-11-28T08:00:00.000Z';
    const demo = { id, name: 'Demo', email: 'admin@demo.invalid', createdAt: at, deactivatedAt: null };
    await elsewhere((database) => database.transact((tx) => tx.people.create({ ...demo, roles: ['ADMIN'] })));
    const api = await start(smallPack(), 'https://graph.example.org');
    await gate.mend();
    await expect.poll(() => lines.join(''), WAIT).toContain('There are 1 demo people');
    expect(await readiness(api)).toMatchObject({ status: 'degraded', release: 1, database: 'unavailable' });
    expect((await api.ask(sciatica)).data).toEqual({ condition: { name: 'sciatica' } });
    await elsewhere((database) => database.transact((tx) => tx.people.deactivate(id, at)));
    await expect.poll(() => readiness(api), WAIT).toMatchObject({ status: 'ready', database: 'ok' });
  });

  test('says what is wrong and ends when there is no file', async () => {
    await gate.cut();
    await expect(start()).rejects.toThrow(
      /^Cannot use the PostgreSQL server at 127\.0\.0\.1:\d+\/symptograph/,
    );
  });

  test('does not begin with a torn file, and logs why', async () => {
    const file = await leaveFile();
    const content = await readFile(file);
    await writeFile(file, content.subarray(0, content.length - 1));
    await gate.cut();
    await expect(start()).rejects.toThrow(/^Cannot use the PostgreSQL server/);
    expect(lines.join('')).toContain('its checksum does not hold: it is torn or altered');
  });

  test('does not begin with the file of another database', async () => {
    await leaveFile();
    const other = await newDatabase('server');
    const otherGate = await openDatabaseGate(other.options.url ?? '');
    await otherGate.cut();
    const started = startTestApi({
      packs: [smallPack()],
      place: { ...place, options: { ...place.options, url: otherGate.url } },
      log: { write: (line) => void lines.push(line) },
    });
    await expect(started).rejects.toThrow(/^Cannot use the PostgreSQL server/);
    expect(lines.join('')).toMatch(/it is of the database 127\.0\.0\.1:\d+\/symptograph_\w+, not of/);
    await other.remove();
  });
});
