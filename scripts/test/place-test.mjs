// @ts-check
import { cp } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { aPlace, leftBehind } from './a-launcher.mjs';
import { isFree } from './free-port.mjs';

/** A test with a place of its own for launchers, where nothing was started yet. What they leave behind is ended, and fails the test. */
export const placeTest = test.extend('place', ({ onTestFinished }) => leftEmpty(onTestFinished));

/** The same with the data of a first start, which takes its time. */
export const startedPlaceTest = test.extend('place', async ({ onTestFinished }) => {
  const place = await leftEmpty(onTestFinished);
  await cp(inject('readyData'), place.data, { recursive: true });
  return place;
});

/** @param {(work: () => Promise<void>) => void} onTestFinished */
async function leftEmpty(onTestFinished) {
  const place = await aPlace();
  onTestFinished(async () => {
    const left = await leftBehind(place, 0);
    for (const line of left) process.kill(Number.parseInt(line, 10), 'SIGKILL');
    await place.leave();
    expect(left).toEqual([]);
  });
  return place;
}

/**
 * Nothing of a place's launchers is there any more, or soon: no process, no held port.
 * @param {import('./a-launcher.mjs').Place} place
 */
export async function expectNothingLeft(place) {
  expect(await leftBehind(place)).toEqual([]);
  expect(await isFree(place.apiPort)).toBe(true);
  expect(await isFree(place.adminPort)).toBe(true);
}
