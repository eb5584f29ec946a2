import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StartupProblem } from '../startup-problem.ts';
import { callRunningApi } from './call-running-api.ts';
import type { Command } from './commands.ts';
import { type CommandDoor, serveCommands } from './serve-commands.ts';

let folder: string;
let door: CommandDoor | undefined;
let logged: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'symptograph-socket-'));
  logged = [];
});
afterEach(async () => {
  await door?.close();
  door = undefined;
  await rm(folder, { recursive: true });
});

const serve = async (dataFolder = folder) => {
  door = await serveCommands({
    dataFolder,
    commands: new Map<string, Command>([
      ['echo', async (given) => given],
      ['nothing', async () => undefined],
      [
        'refuse',
        async () => {
          throw new StartupProblem('Not today. Come tomorrow.');
        },
      ],
      [
        'break',
        async () => {
          throw new Error('a secret of the house');
        },
      ],
    ]),
    log: pino({}, { write: (line: string) => void logged.push(line) }),
  });
};

test('a command is done by whoever serves the folder, and its outcome comes back whole', async () => {
  await serve();
  const given = { text: 'ü'.repeat(300_000), list: [1, null] };
  expect(await callRunningApi(folder, 'echo', given)).toEqual({ value: given });
  expect(await callRunningApi(folder, 'nothing', {})).toEqual({ value: null });
});

test('what is wrong is said in a sentence; a defect only under which id it was logged', async () => {
  await serve();
  await expect(callRunningApi(folder, 'refuse', {})).rejects.toThrow('Not today. Come tomorrow.');
  await expect(callRunningApi(folder, 'fly', {})).rejects.toThrow('There is no command fly here.');
  const error: Error = await callRunningApi(folder, 'break', {}).then(
    () => expect.fail('done'),
    (refused) => refused,
  );
  expect(error.message).toMatch(/^Something went wrong in the running API\. Its log has it under \w{26}\.$/);
  expect(logged.join('')).toContain('a secret of the house');
});

test('nobody but the owner of the folder can reach it, also when the folder for it was there before', async () => {
  await mkdir(join(folder, 'admin'), { mode: 0o755 });
  await serve();
  const modes = await Promise.all(['admin', 'admin/api.sock'].map((name) => stat(join(folder, name))));
  expect(modes.map(({ mode }) => (mode & 0o777).toString(8))).toEqual(['700', '600']);
});

test('nobody is found where nobody serves, nor by what a dead process left; the next takes its place', async () => {
  expect(await callRunningApi(folder, 'echo', {})).toBeUndefined();
  await mkdir(join(folder, 'admin'));
  await writeFile(join(folder, 'admin', 'api.sock'), '');
  expect(await callRunningApi(folder, 'echo', {})).toBeUndefined();
  await serve();
  expect(await callRunningApi(folder, 'echo', 1)).toEqual({ value: 1 });
  await door?.close();
  expect(await callRunningApi(folder, 'echo', {})).toBeUndefined();
});

test('a data folder may have a longer path than a socket', async () => {
  const long = join(folder, 'a-folder-'.repeat(12));
  await mkdir(long);
  await serve(long);
  expect(await callRunningApi(long, 'echo', 1)).toEqual({ value: 1 });
});
