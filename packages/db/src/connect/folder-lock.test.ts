import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../test/run-program.ts';
import { takeFolder } from './folder-lock.ts';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'symptograph-lock-'));
});
afterEach(() => rm(parent, { recursive: true }));

test.each([
  ['short', 'data'],
  ['longer than a socket may be named', join('d'.repeat(120), 'é'.repeat(60))],
])('a folder whose path is %s is held until it is released, and leaves nothing in it', async (_, name) => {
  const folder = join(parent, name);
  await mkdir(folder, { recursive: true });
  const lock = await takeFolder(folder);
  expect(lock).toBeDefined();
  expect(await takeFolder(folder)).toBeUndefined();
  await lock?.release();
  expect(await readdir(folder)).toEqual([]);
  await (await takeFolder(folder))?.release();
});

test('of many that come at once at most one gets the folder, and somebody does in the end', async () => {
  for (let round = 0; round < 5; round += 1) {
    const locks = (await Promise.all(Array.from({ length: 6 }, () => takeFolder(parent)))).filter(Boolean);
    expect(locks.length).toBeLessThanOrEqual(1);
    for (const lock of locks) await lock?.release();
    const alone = await takeFolder(parent);
    expect(alone).toBeDefined();
    await alone?.release();
  }
});

test('a holder that was killed holds no longer', async () => {
  const program = runProgram('hold-folder.ts', parent);
  expect(await program.nextLine()).toBe('held');
  expect(await takeFolder(parent)).toBeUndefined();
  await program.kill();
  expect(await readdir(parent)).toHaveLength(1);
  const lock = await takeFolder(parent);
  expect(lock).toBeDefined();
  await lock?.release();
  expect(await readdir(parent)).toEqual([]);
});
