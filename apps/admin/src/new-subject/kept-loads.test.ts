import { expect, test } from 'vitest';
import { keptLoads } from './kept-loads.ts';

function loads(answers: readonly (string | undefined)[]) {
  const asked: (string | undefined)[] = [];
  const clock = { now: 0 };
  const kept = keptLoads({
    load: async (key: string | undefined) => {
      asked.push(key);
      return answers[asked.length - 1];
    },
    keptMs: 100,
    now: () => clock.now,
  });
  return { ...kept, asked, clock };
}

test('who asks while it is loaded and soon after shares one load', async () => {
  const { lately, anew, asked, clock } = loads(['first', 'second']);
  expect(await Promise.all([lately('a'), lately('a'), anew('a')])).toEqual(['first', 'first', 'first']);
  clock.now = 99;
  expect(await lately('a')).toBe('first');
  expect(asked).toEqual(['a']);
  clock.now = 100;
  expect(await lately('a')).toBe('second');
});

test('what is asked for anew, of something else or after a failure is loaded', async () => {
  const { lately, anew, asked } = loads(['first', 'second', undefined, 'fourth']);
  await lately('a');
  expect(await anew('a')).toBe('second');
  expect(await lately('b')).toBeUndefined();
  expect(await lately('b')).toBe('fourth');
  expect(asked).toEqual(['a', 'a', 'b', 'b']);
});

test('what has no key is loaded as what has one', async () => {
  const { lately, asked } = loads(['first', 'second']);
  expect(await lately(undefined)).toBe('first');
  expect(await lately(undefined)).toBe('first');
  expect(asked).toEqual([undefined]);
});
