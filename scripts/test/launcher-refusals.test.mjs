// @ts-check
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { describe, expect } from 'vitest';
import { aLauncher, aPlace, startApiAlone } from './a-launcher.mjs';
import { startedPlaceTest, placeTest as test } from './place-test.mjs';
import { servedRelease } from './query-api.mjs';

/**
 * The line a launcher ends with, after code 1 and without a stack.
 * @param {ReturnType<typeof aLauncher>} launcher
 */
async function refusalOf(launcher) {
  const { code, said } = await launcher.ended;
  expect(code, said).toBe(1);
  expect(said).not.toMatch(/^ +at /m);
  return said.trim().split('\n').at(-1);
}

describe('what is wrong is said in one line, with code 1:', () => {
  test.for(/** @type {const} */ (['API_PORT', 'ADMIN_PORT']))('%s is in use', async (variable, { place }) => {
    const port = variable === 'API_PORT' ? place.apiPort : place.adminPort;
    const other = createServer();
    await new Promise((resolve) => other.listen(port, '127.0.0.1', () => resolve(undefined)));
    expect(await refusalOf(aLauncher(place))).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program. Set ${variable} to another one.`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  test('a port is not a number', async ({ place }) => {
    const line = await refusalOf(aLauncher(place, { env: { API_PORT: 'many' } }));
    expect(line).toBe('API_PORT must be a port number, but it is "many".');
  });

  test('the data folder cannot be made', async ({ place }) => {
    await writeFile(place.data, 'a file where the folder should be');
    expect(await refusalOf(startApiAlone(place))).toContain(place.data);
    await rm(place.data);
  });

  test('the database server cannot be reached', async ({ place }) => {
    const url = `postgresql://symptograph:secret@127.0.0.1:${place.adminPort}/symptograph`;
    const line = await refusalOf(
      startApiAlone(place, { DATABASE_URL: url, AUTH_SECRET: 'long enough for tests'.padEnd(32, '.') }),
    );
    expect(line).toContain(`127.0.0.1:${place.adminPort}`);
    expect(line).not.toContain('secret');
  });

  startedPlaceTest('another process has the data', async ({ place }) => {
    const first = startApiAlone(place);
    await first.saying('Ctrl+C stops it.');
    const elsewhere = await aPlace();
    const second = startApiAlone({ ...elsewhere, data: place.data });
    expect(await refusalOf(second)).toContain(place.data);
    expect((await servedRelease(place)).number).toBe(1);
    first.child.kill('SIGTERM');
    await first.ended;
    await elsewhere.leave();
  });
});
