// @ts-check
import { expect } from 'vitest';
import { aLauncher, startApiAlone } from './a-launcher.mjs';
import { expectStart } from './expect-start.mjs';
import { expectNothingLeft, startedPlaceTest, placeTest as test } from './place-test.mjs';
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

startedPlaceTest('killed, leaves no process and no held port, and starts again', async ({ place }) => {
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
