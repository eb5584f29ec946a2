// @ts-check
import { expect } from 'vitest';
import { startApiAlone } from './a-launcher.mjs';
import { servedRelease } from './query-api.mjs';

/**
 * The API starts in the place, serves the pack as release 1, and stops when told; the release.
 * @param {import('./a-launcher.mjs').Place} place
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function expectStart(place, env) {
  const launcher = startApiAlone(place, env);
  await launcher.saying('Ctrl+C stops it.');
  const release = await servedRelease(place);
  expect(release.number).toBe(1);
  launcher.child.kill('SIGTERM');
  expect(await launcher.ended).toMatchObject({ code: 0 });
  return release;
}
