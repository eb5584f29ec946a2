import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aConcept, aGraph } from '@symptograph/core/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runProgram } from '../test/run-program.ts';
import { connectOwner } from './connect/connect.ts';
import { openDatabase } from './open-database.ts';
import { publishGraph } from './testing/publish-graph.ts';
import { DATABASE_KINDS, emptyDatabase, throwawayDatabase } from './testing/test-databases.ts';

describe.each(DATABASE_KINDS)('opening a database of the kind %s', (kind) => {
  test('an empty one is made ready, and opened again it has what was published', async () => {
    const place = await emptyDatabase(kind, inject('testDatabases'));
    const first = await openDatabase(place.options);
    const { release } = await publishGraph(first, aGraph([aConcept('SYMPTOM', 1)]));
    await first.close();
    const second = await openDatabase(place.options);
    expect(await second.releases.current()).toMatchObject({ number: 1, hash: release.hash });
    await second.close();
    await place.remove();
  });

  test('one that is newer than this program is refused and named', async () => {
    const place = await throwawayDatabase(kind, inject('testDatabases'));
    const connection = await connectOwner(place.options);
    await (await connection.adapter.connect()).executeScript(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
       VALUES ('x', 'x', '29991231235959_from_the_future', now())`,
    );
    await connection.close();
    await expect(openDatabase(place.options)).rejects.toMatchObject({
      name: 'DatabaseError',
      code: 'NEWER',
      message: expect.stringContaining('29991231235959_from_the_future'),
    });
    await place.remove();
  });
});

describe('opening an embedded database', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'symptograph-open-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a second process is refused while the first lives, and let in once the first was killed', async () => {
    const place = await throwawayDatabase('embedded', inject('testDatabases'));
    const program = runProgram('hold-database.ts', place.options.dataFolder);
    expect(await program.nextLine()).toBe('open');
    await expect(openDatabase(place.options)).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringContaining(place.options.dataFolder),
    });
    await program.kill();
    await (await openDatabase(place.options)).close();
    await place.remove();
  });

  test('a folder below a file cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expect(openDatabase({ dataFolder: join(file, 'data') })).rejects.toMatchObject({
      code: 'UNWRITABLE',
      message: expect.stringContaining('ENOTDIR'),
    });
  });

  test.runIf(process.platform === 'linux')('a folder in /proc cannot be made', async () => {
    await expect(openDatabase({ dataFolder: '/proc/symptograph/data' })).rejects.toMatchObject({
      code: 'UNWRITABLE',
      message: expect.stringContaining('ENOENT'),
    });
  });

  test('data that are no database are named, and a failed opening does not hold their folder', async () => {
    const broken = join(folder, 'broken');
    await mkdir(join(broken, 'postgres'), { recursive: true });
    await writeFile(join(broken, 'postgres', 'PG_VERSION'), 'nonsense');
    for (const _ of ['first', 'second']) {
      await expect(openDatabase({ dataFolder: broken })).rejects.toMatchObject({
        code: 'DAMAGED',
        message: expect.stringContaining(broken),
      });
    }
  });
});

describe('opening a database on a server', () => {
  test('several processes may make an empty one ready at once', async () => {
    const place = await emptyDatabase('server', inject('testDatabases'));
    const databases = await Promise.all(Array.from({ length: 5 }, () => openDatabase(place.options)));
    for (const database of databases) {
      expect(await database.releases.current()).toBeUndefined();
      await database.close();
    }
    await place.remove();
  });

  test('two processes that publish at once: one wins, the other is told that its plan is stale', async () => {
    const place = await throwawayDatabase('server', inject('testDatabases'));
    const databases = await Promise.all([openDatabase(place.options), openDatabase(place.options)]);
    const results = await Promise.allSettled(
      databases.map((database, index) => publishGraph(database, aGraph([aConcept('SYMPTOM', index + 1)]))),
    );
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    for (const reason of lost) expect(reason).toMatchObject({ name: 'ReleaseConflict' });
    const { total } = (await databases[0]?.releases.list({ first: 9 })) ?? { total: 0 };
    expect(total).toBe(results.length - lost.length);
    for (const database of databases) await database.close();
    await place.remove();
  });

  test('a server that does not answer is named by host and port, without the password', async () => {
    const port = await closedPort();
    const url = `postgresql://editor:s3cret@127.0.0.1:${port}/symptograph`;
    const opening = openDatabase({ url, dataFolder: '' });
    await expect(opening).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining(`127.0.0.1:${port}/symptograph`),
    });
    await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('s3cret') });
  });

  test.each([
    ['a wrong password', { password: 'wr0ng' }, 'password authentication failed'],
    ['a database that does not exist', { pathname: '/nowhere' }, 'does not exist'],
  ])('%s is said in one line', async (_, part, reason) => {
    const url = Object.assign(new URL(inject('testDatabases').serverUrl), part).href;
    await expect(openDatabase({ url, dataFolder: '' })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(new RegExp(`^[^\\n]*${reason}[^\\n]*$`)),
    });
  });

  test('an empty database is not made ready by a role that owns nothing of it, and is by its owner', async () => {
    const { options, remove } = await emptyDatabase('server', inject('testDatabases'));
    const { ownerUrl, ...alone } = options;
    await expect(openDatabase(alone)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringContaining('Set DATABASE_OWNER_URL'),
    });
    await expect(openDatabase({ ...alone, ownerUrl: ownerUrl?.replace('@', 'x@') })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining('Check DATABASE_OWNER_URL'),
    });
    await (await openDatabase(options)).close();
    const database = await openDatabase(alone);
    const { release } = await publishGraph(database, aGraph([aConcept('SYMPTOM', 1)]));
    expect(await database.releases.current()).toEqual(release);
    await database.close();
    await remove();
  });

  test.each(['localhost', 'mysql://localhost/x', ''])('the address "%s" is no address', async (url) => {
    await expect(openDatabase({ url, dataFolder: '' })).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });
});

/** A port on which nobody listens. */
function closedPort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
