import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { inspectDatabase } from './inspect-database.ts';
import { readMigrations } from './migrate/migration-folder.ts';
import {
  DATABASE_KINDS,
  emptyDatabase,
  type ThrowawayDatabase,
  throwawayDatabase,
} from './testing/test-databases.ts';

const all = (await readMigrations()).map(({ name }) => name);

describe.each(DATABASE_KINDS)('looking at a database of the kind %s', (kind) => {
  let place: ThrowawayDatabase;

  beforeEach(async () => {
    place = await throwawayDatabase(kind, inject('testDatabases'));
  });
  afterEach(() => place.remove());

  test('tells its version, whose role it is worked with, and that no migration is missing', async () => {
    expect(await inspectDatabase(place.options)).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+/),
      mayAlter: kind === 'embedded',
      migrations: { applied: all.length, missing: [], unknown: [], unfinished: [] },
    });
  });

  test('does not migrate an empty one', async () => {
    const empty = await emptyDatabase(kind, inject('testDatabases'));
    for (let look = 1; look <= 2; look += 1) {
      const { migrations } = await inspectDatabase(empty.options);
      expect(migrations).toEqual({ applied: 0, missing: all, unknown: [], unfinished: [] });
    }
    await empty.remove();
  });
});

test('the role that owns the tables may alter them', async () => {
  const place = await throwawayDatabase('server', inject('testDatabases'));
  const { ownerUrl, dataFolder } = place.options;
  expect(await inspectDatabase({ url: ownerUrl, dataFolder })).toMatchObject({ mayAlter: true });
  await place.remove();
});
