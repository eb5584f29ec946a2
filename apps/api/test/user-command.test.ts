import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newDatabase } from './start-test-api.ts';

const PROGRAM = fileURLToPath(new URL('../src/symptograph.ts', import.meta.url));

/** Runs `symptograph user` on a data folder, with a text on its stdin. */
function user(dataFolder: string, args: readonly string[], input = '') {
  const node = ['--conditions=symptograph-source', '--import', 'tsx', PROGRAM, 'user', ...args];
  const env = { ...process.env, SYMPTOGRAPH_DATA: dataFolder, DATABASE_URL: '' };
  return new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((resolve) => {
    const child = execFile(process.execPath, node, { env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

test('a person is made with a password from stdin, and what is wrong is said in one line', async () => {
  const place = await newDatabase('embedded');
  const run = (args: readonly string[], input?: string) => user(place.options.dataFolder, args, input);
  const ada = ['create', '--email', 'ada@example.org', '--name', 'Ada', '--role', 'safety-lead', 'publisher'];
  const [made, stranger] = await Promise.all([
    run([...ada, '--password-stdin'], 'long enough to be one\n'),
    run(['roles', 'ada@example.org', 'surgeon']),
  ]);
  expect(made).toEqual({
    code: 0,
    out: 'Ada <ada@example.org> is known now, as safety-lead, publisher.\n',
    err: '',
  });
  expect(stranger).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringMatching(/^There is no role surgeon\..*\n$/),
  });
  await place.remove();
}, 120_000);
