import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, openDatabase, restoreDatabase } from '@symptograph/db';
import { changeAsOwner, publishGraph, type ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../src/env.ts';
import { readDataState } from '../src/operation/data-state.ts';
import { diagnose } from '../src/operation/diagnose.ts';
import { onData } from '../src/operation/on-data.ts';
import { writeBackup } from '../src/operation/write-backup.ts';
import { runSymptograph } from './run-symptograph.ts';
import { smallGraph } from './small-pack.ts';
import { newDatabase, startTestApi } from './start-test-api.ts';

const BUSY_MACHINE = 180_000;

let place: ThrowawayDatabase;
let folder: string;
beforeAll(async () => {
  place = await newDatabase('embedded');
  folder = place.options.dataFolder;
  await chmod(folder, 0o700);
  const database = await openDatabase(place.options);
  await publishGraph(database, smallGraph);
  await database.close();
});
afterAll(() => place.remove());

const settingsOf = (environment: Readonly<Record<string, string>>) =>
  readSettings({ API_PORT: '1', ...environment });
const examined = async (environment: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    (await diagnose(settingsOf(environment), '20.19.0')).map(({ about, level, sentence }) => [
      about,
      `${level} ${sentence}`,
    ]),
  );
const backUp = (file: string) =>
  onData(settingsOf({ SYMPTOGRAPH_DATA: folder }), {
    command: 'data.backup',
    given: { file },
    work: (database: Database) => writeBackup(database, file),
    mayMigrate: false,
  });
const stateIn = (dataFolder: string) =>
  onData(settingsOf({ SYMPTOGRAPH_DATA: dataFolder }), {
    command: 'data.state',
    given: {},
    work: readDataState,
    mayMigrate: false,
  });

test(
  'beside a running API a backup is made by it, and restored into an empty place alone, where it verifies',
  async () => {
    const api = await startTestApi({ place, packs: [] });
    const file = join(folder, 'monday.backup');
    await backUp(file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(backUp(join(folder, 'none', 'file'))).rejects.toThrow('there is no such folder');
    await expect(restoreDatabase({ dataFolder: folder }, file)).rejects.toThrow('is in use');
    expect(await examined({ SYMPTOGRAPH_DATA: folder })).toMatchObject({
      database: expect.stringMatching(/^OK The running API/),
      chain: expect.stringMatching(/^OK /),
    });
    await api.stop();

    const dataFolder = join(folder, 'other');
    await restoreDatabase({ dataFolder }, file);
    expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
    await expect(restoreDatabase({ dataFolder }, file)).rejects.toThrow('is not empty');
    expect(await stateIn(dataFolder)).toMatchObject({ release: { number: 1 }, findings: [] });

    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length / 2));
    const third = { dataFolder: join(folder, 'third') };
    await expect(restoreDatabase(third, file)).rejects.toThrow(/^Line \d+ of .* Nothing was restored/);
  },
  BUSY_MACHINE,
);

test(
  'what was changed past the program is told by verify, a line a finding with exit code 1, and fails at the doctor',
  async () => {
    const sql = `UPDATE concept SET name = 'tampered' WHERE slug = 'sciatica'`;
    await changeAsOwner(place.options, 'concept', sql);
    const env = { PATH: process.env['PATH'], SYMPTOGRAPH_DATA: folder };
    const ran = await runSymptograph(['verify'], { env });
    expect(ran).toMatchObject({
      code: 1,
      err: '',
      out: expect.stringMatching(/^PUBLISHED {2}con_\w+ is not in/),
    });
    expect(await examined({ SYMPTOGRAPH_DATA: folder })).toMatchObject({
      chain: expect.stringMatching(/^FAIL 1 findings, first: PUBLISHED/),
    });
  },
  BUSY_MACHINE,
);

test(
  'where nothing is yet the doctor says so and makes nothing; of a server that is away it tells no password',
  async () => {
    const nowhere = join(folder, 'nowhere');
    expect(await examined({ SYMPTOGRAPH_DATA: nowhere })).toMatchObject({
      database: expect.stringMatching(/^WARN There is none yet/),
    });
    await expect(stat(nowhere)).rejects.toThrow('ENOENT');
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(await examined({ SYMPTOGRAPH_DATA: file })).toMatchObject({
      'data folder': expect.stringMatching(/^FAIL .* is a file/),
    });
    const away = { DATABASE_URL: 'postgresql://me:hush@127.0.0.1:1/graph', SYMPTOGRAPH_DATA: nowhere };
    const told = await examined(away);
    expect(told).toMatchObject({
      database: expect.stringMatching(/^FAIL Cannot use .* 127\.0\.0\.1:1\/graph/),
      AUTH_SECRET: expect.stringMatching(/^FAIL AUTH_SECRET is missing/),
      'snapshot file': expect.stringMatching(/^WARN .* there is none/),
    });
    expect(JSON.stringify(told)).not.toContain('hush');
  },
  BUSY_MACHINE,
);
