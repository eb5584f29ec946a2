import { openDatabase } from '@symptograph/db';
import { publishGraph, type ThrowawayDatabase } from '@symptograph/db/testing';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { small, smallGraph, smallPack } from './small-pack.ts';
import { newDatabase, startTestApi, type TestApi } from './start-test-api.ts';

const WAIT = { timeout: 15_000 };
const reading = '{ condition(slug: "sciatica") { name } statistics { release } }';

let place: ThrowawayDatabase;
let api: TestApi;
let lines: string[];

beforeEach(async () => {
  lines = [];
  place = await newDatabase('server');
  api = await startTestApi({
    packs: [smallPack()],
    place,
    settings: { pollSeconds: 0.05 },
    log: { write: (line) => void lines.push(line) },
  });
});
afterEach(async () => {
  await api.stop();
  await place.remove();
});

/** Publishes as another process would: through a connection of its own, one release for each name of sciatica. */
async function publishNames(...names: readonly string[]): Promise<void> {
  const database = await openDatabase(place.options);
  for (const name of names) {
    const concepts = smallGraph.concepts.map((concept) =>
      concept.id === small.sciatica.id ? { ...concept, name } : concept,
    );
    await publishGraph(database, { ...smallGraph, concepts });
  }
  await database.close();
}

/** Runs SQL as the owner of the tables. */
async function sql(text: string): Promise<void> {
  const client = new pg.Client(place.options.ownerUrl);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

const read = async () => (await api.ask(reading)).data;

test('what another process publishes is read after the next poll, several releases at once too', async () => {
  await publishNames('one', 'two', 'three');
  await expect.poll(read, WAIT).toEqual({ condition: { name: 'three' }, statistics: { release: 4 } });
  expect((await api.ask('{ releases { nodes { number } } }')).data).toEqual({
    releases: { nodes: [4, 3, 2, 1].map((number) => ({ number })) },
  });
  expect((await api.ask(reading, {}, '?release=3')).data).toMatchObject({ condition: { name: 'two' } });
});

test('a release that is not what was published is not read, and one that is comes after it is mended', async () => {
  await sql(`CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    NEW.data = NEW.data || '{"name": "spoilt"}'; RETURN NEW; END $$;
    CREATE TRIGGER spoil BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION spoil()`);
  await publishNames('mended');
  await expect
    .poll(() => lines.join(''), WAIT)
    .toContain('has another content in release 2 than was published');
  expect(await read()).toEqual({ condition: { name: 'sciatica' }, statistics: { release: 1 } });
  await sql(`ALTER TABLE revision DISABLE TRIGGER USER;
    UPDATE revision SET data = data || '{"name": "mended"}' WHERE release_number = 2;
    ALTER TABLE revision ENABLE TRIGGER USER`);
  await expect.poll(read, WAIT).toEqual({ condition: { name: 'mended' }, statistics: { release: 2 } });
  expect(lines.filter((line) => line.includes('another content'))).toHaveLength(1);
});

/** Lets the owner do what triggers refuse to everybody, or no longer. */
function eachPublished(what: 'DISABLE' | 'ENABLE'): string {
  const tables = 'release revision concept statement source criterion rule contract clinical_case'.split(' ');
  return tables.map((table) => `ALTER TABLE ${table} ${what} TRIGGER USER;`).join(' ');
}

test('a database that was put back to another history is loaded anew', async () => {
  await publishNames('one', 'two');
  await expect.poll(read, WAIT).toMatchObject({ statistics: { release: 3 } });
  await sql(`${eachPublished('DISABLE')} TRUNCATE release, revision CASCADE; ${eachPublished('ENABLE')}`);
  await publishNames('restored');
  await expect.poll(read, WAIT).toEqual({ condition: { name: 'restored' }, statistics: { release: 1 } });
  expect((await api.ask('{ releases { totalCount } }')).data).toEqual({ releases: { totalCount: 1 } });
  expect(lines.join('')).toContain('The database has another history than what was read');
});
