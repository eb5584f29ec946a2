import { expect, test } from 'vitest';
import { runSymptograph } from './run-symptograph.ts';
import { newDatabase } from './start-test-api.ts';

/** Runs `symptograph user` on a data folder, with a text on its stdin. */
function user(dataFolder: string, args: readonly string[], input?: string) {
  const env = { ...process.env, SYMPTOGRAPH_DATA: dataFolder, DATABASE_URL: '' };
  return runSymptograph(['user', ...args], { env, ...(input !== undefined && { input }) });
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
