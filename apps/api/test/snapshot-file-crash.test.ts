import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { nodeArguments } from '@symptograph/db/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSnapshotFile } from '../src/snapshot-file/read-snapshot-file.ts';
import { torture } from './env.ts';

const KILLS = torture ? 100 : 2;
const LONGEST_LIFE_MS = 150;
const seed = Date.now() % 1_000_000;
const WORDS = nodeArguments(new URL('..', import.meta.url), 'test/programs/keep-forever.ts');

/** Runs the program on a file until some time after its first write; the last release that it said is kept. */
async function writeAndKill(path: string, first: number, life: number): Promise<number> {
  const child = spawn(process.execPath, [...WORDS, path, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let said = Number((await lines.next()).value);
  await pause(life);
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
  for (let line = await lines.next(); !line.done; line = await lines.next()) said = Number(line.value);
  return said;
}

test(`a process killed while it writes leaves a whole snapshot file, the last it reported or one after (${KILLS} kills, seed ${seed})`, {
  timeout: KILLS * 30_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'symptograph-file-'));
  const path = join(folder, 'graph.snapshot');
  let next = 1;
  for (const life of fc.sample(fc.integer({ min: 0, max: LONGEST_LIFE_MS }), { numRuns: KILLS, seed })) {
    const said = await writeAndKill(path, next, life);
    const { release, document } = await readSnapshotFile(path, 'a database');
    expect(release.number - said).toBeOneOf([0, 1]);
    expect(document.concepts).toHaveLength(2_000);
    expect(new Set(document.concepts.map(({ name }) => name))).toEqual(
      new Set([`Symptom of release ${release.number}`]),
    );
    next = release.number + 1;
  }
  await rm(folder, { recursive: true });
});
