import { afterEach, expect, test } from 'vitest';
import { createLoadShedding, type LoadShedding } from './load-shedding.ts';

let load: LoadShedding;
afterEach(() => load.stop());

test('no more than 500 requests are worked on at once; the next is asked to come again', () => {
  load = createLoadShedding();
  const ends = Array.from({ length: 500 }, () => load.begin());
  expect(load.inFlight()).toBe(500);
  expect(() => load.begin()).toThrow(
    expect.objectContaining({
      status: 503,
      headers: { 'retry-after': '2' },
      extensions: { code: 'UNAVAILABLE' },
    }),
  );
  ends[0]?.();
  load.begin();
  expect(() => load.begin()).toThrow('Ask again in a few seconds.');
});
