// @ts-check
import { readdir } from 'node:fs/promises';
import { expect } from 'vitest';
import { aPostgresServer } from './a-postgres-server.mjs';
import { expectStart } from './expect-start.mjs';
import { placeTest as test } from './place-test.mjs';

test('on a PostgreSQL server it starts the same way, finds its data again, and keeps the snapshot file alone beside it', async ({
  place,
  onTestFinished,
}) => {
  const server = await aPostgresServer();
  onTestFinished(server.stop);
  const database = { DATABASE_URL: server.url, AUTH_SECRET: 'long enough for tests'.padEnd(32, '.') };
  const release = await expectStart(place, database);
  expect(await expectStart(place, database)).toEqual(release);
  expect(await readdir(place.data)).toEqual(['graph.snapshot']);
});
