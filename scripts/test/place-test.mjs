// @ts-check
import { expect, test } from 'vitest';
import { aPlace, leftBehind } from './a-launcher.mjs';
import { isFree } from './free-port.mjs';

/** A test with a place of its own for launchers. What they leave behind is ended, and fails the test. */
export const placeTest = test.extend('place', async ({ onTestFinished }) => {
  const place = await aPlace();
  onTestFinished(async () => {
    const left = await leftBehind(place, 0);
    for (const line of left) process.kill(Number.parseInt(line, 10), 'SIGKILL');
    await place.leave();
    expect(left).toEqual([]);
  });
  return place;
});

/**
 * Nothing of a place's launchers is there any more, or soon: no process, no held port.
 * @param {import('./a-launcher.mjs').Place} place
 */
export async function expectNothingLeft(place) {
  expect(await leftBehind(place)).toEqual([]);
  expect(await isFree(place.apiPort)).toBe(true);
  expect(await isFree(place.adminPort)).toBe(true);
}
