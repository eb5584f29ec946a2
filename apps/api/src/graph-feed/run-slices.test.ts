import { request } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import type { SlicedWork } from '@symptograph/core';
import { expect, test } from 'vitest';
import { listen } from '../http/listener.ts';
import { createSliceRunner } from './run-slices.ts';

/** Work that stops without end until it is let go, and tells when it begins and ends. */
function* until(isLetGo: () => boolean, tell: (what: string) => void, name: string): SlicedWork<string> {
  tell(`${name} begins`);
  while (!isLetGo()) yield;
  tell(`${name} ends`);
  return name;
}

test('a request is answered while work goes on, and its answer can end the work', async () => {
  let isAnswered = false;
  const { url, drain } = await listen({ host: '127.0.0.1', port: 0 }, (_, response) => {
    isAnswered = true;
    response.end();
  });
  request(url).end();
  const run = createSliceRunner();
  expect(
    await run(
      until(
        () => isAnswered,
        () => undefined,
        'work',
      ),
    ),
  ).toBe('work');
  await drain();
});

test('works are done one after the other, and one that fails does not stop the next', async () => {
  const run = createSliceRunner();
  const told: string[] = [];
  let isLetGo = false;
  const first = run(
    until(
      () => isLetGo,
      (what) => told.push(what),
      'first',
    ),
  );
  const second = run(
    (function* (): SlicedWork<string> {
      yield;
      told.push('second fails');
      throw new Error('no');
    })(),
  );
  const third = run(
    until(
      () => true,
      (what) => told.push(what),
      'third',
    ),
  );
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
  expect(told).toEqual(['first begins']);
  isLetGo = true;
  await expect(second).rejects.toThrow('no');
  expect([await first, await third]).toEqual(['first', 'third']);
  expect(told).toEqual(['first begins', 'first ends', 'second fails', 'third begins', 'third ends']);
});
