import { afterEach, expect, test } from 'vitest';
import { createLoadShedding, type LoadShedding } from './load-shedding.ts';

let load: LoadShedding;
afterEach(() => load.stop());

test('no more than 500 requests are worked on at once; the next is asked to come again', async () => {
  load = createLoadShedding();
  let finish: (value: string) => void = () => {};
  const finished = new Promise<string>((resolve) => {
    finish = resolve;
  });
  const running = Array.from({ length: 500 }, () => load.run(() => finished));
  expect(load.inFlight()).toBe(500);
  await expect(load.run(async () => 'more')).rejects.toMatchObject({
    status: 503,
    headers: { 'retry-after': '2' },
    extensions: { code: 'UNAVAILABLE' },
  });
  finish('done');
  expect(new Set(await Promise.all(running))).toEqual(new Set(['done']));
  expect(load.inFlight()).toBe(0);
  expect(await load.run(async () => 'more')).toBe('more');
});

test('work that fails is no longer in flight', async () => {
  load = createLoadShedding();
  await expect(load.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(load.inFlight()).toBe(0);
});
