// @ts-check
import { expect } from 'vitest';
import { aLauncher } from './a-launcher.mjs';
import { expectNothingLeft, startedPlaceTest as test } from './place-test.mjs';
import { processesWith } from './processes-with.mjs';

test.for(/** @type {const} */ (['SIGTERM', 'SIGKILL']))(
  'ends when the package runner around it gets %s',
  async (signal, { place }) => {
    const runner = aLauncher(place, { command: ['npx', '--yes', 'pnpm', 'start:api'] });
    await runner.saying('Ctrl+C stops it.');
    runner.child.kill(signal);
    await expectNothingLeft(place);
  },
);

test('ends the pages, and itself with code 1 and one line, when the API dies', async ({ place }) => {
  const launcher = aLauncher(place);
  await launcher.saying('Ctrl+C stops it.');
  const api = processesWith(place.data).find((line) => line.includes('api/dist/main.js'));
  process.kill(Number.parseInt(api ?? '', 10), 'SIGKILL');
  const { code, said } = await launcher.ended;
  expect(code).toBe(1);
  expect(said.trim().split('\n').at(-1)).toBe('The API ended by itself (SIGKILL); stopping.');
  await expectNothingLeft(place);
});
