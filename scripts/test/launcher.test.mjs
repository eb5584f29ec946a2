// @ts-check
import { readdir } from 'node:fs/promises';
import { expect } from 'vitest';
import { aLauncher, startApiAlone } from './a-launcher.mjs';
import { aPostgresServer } from './a-postgres-server.mjs';
import { expectNothingLeft, placeTest as test } from './place-test.mjs';
import { servedRelease } from './query-api.mjs';

test('serves pages and API, ends with code 0 when told, leaves nothing behind, and starts again with its data', async ({
  place,
}) => {
  const first = aLauncher(place);
  await first.saying('Ctrl+C stops it.');
  const release = await servedRelease(place);
  expect(release.number).toBe(1);
  expect((await fetch(`http://127.0.0.1:${place.adminPort}/`)).status).toBe(200);
  first.child.kill('SIGTERM');
  expect(await first.ended).toMatchObject({ code: 0 });
  await expectNothingLeft(place);

  const started = performance.now();
  const second = aLauncher(place);
  await second.saying('Starting the pages');
  expect(await servedRelease(place)).toEqual(release);
  const seconds = (performance.now() - started) / 1000;
  console.log(`second start: the API answers after ${seconds.toFixed(1)} s`);
  await second.saying('Ctrl+C stops it.');
  second.child.kill('SIGINT');
  expect(await second.ended).toMatchObject({ code: 0 });
  await expectNothingLeft(place);
});

test('killed, leaves no process and no held port, and starts again', async ({ place }) => {
  const first = aLauncher(place);
  await first.saying('Ctrl+C stops it.');
  first.child.kill('SIGKILL');
  await first.ended;
  await expectNothingLeft(place);
  await expectStart(place);
});

test('killed while the API fills its database, leaves nothing that keeps the next start from working', async ({
  place,
}) => {
  const first = startApiAlone(place);
  await first.saying('Opening the database');
  first.child.kill('SIGKILL');
  await first.ended;
  await expectNothingLeft(place);
  await expectStart(place);
});

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

/**
 * The API starts in the place, serves the pack as release 1, and stops when told; the release.
 * @param {import('./a-launcher.mjs').Place} place
 * @param {NodeJS.ProcessEnv} [env]
 */
async function expectStart(place, env) {
  const launcher = startApiAlone(place, env);
  await launcher.saying('Ctrl+C stops it.');
  const release = await servedRelease(place);
  expect(release.number).toBe(1);
  launcher.child.kill('SIGTERM');
  expect(await launcher.ended).toMatchObject({ code: 0 });
  return release;
}
