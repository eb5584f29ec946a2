import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { connectOwner } from '../connect/connect.ts';
import type { Connection } from '../connect/connection.ts';
import {
  DATABASE_KINDS,
  type DatabaseKind,
  emptyDatabase,
  type ThrowawayDatabase,
  throwawayDatabase,
} from '../testing/test-databases.ts';
import { migrate } from './migrate.ts';
import { type Migration, readMigrations } from './migration-folder.ts';
import { schemaDifference } from './schema-difference.ts';
import { openSchemaEngine } from './schema-engine.ts';

/** A migration with a function whose body has semicolons, then a statement that may fail. */
const extra = (last: string): Migration => ({
  name: '29990101000000_extra',
  checksum: 'unknown until applied',
  script: `CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 1; END; $$;\n${last}`,
});

const DESCRIPTION = `
  SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, collation_name) AS line
    FROM information_schema.columns WHERE table_schema = 'public'
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  ORDER BY line`;

describe.each(DATABASE_KINDS)('migrating a database of the kind %s', (kind) => {
  let place: ThrowawayDatabase;
  let connection: Connection;

  const select = async (sql: string) => {
    const adapter = await connection.adapter.connect();
    return (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows;
  };

  beforeEach(async () => {
    place = await throwawayDatabase(kind, inject('testDatabases'));
    connection = await connectOwner(place.options);
  });
  afterEach(async () => {
    await connection.close();
    await place.remove();
  });

  test('migrating again changes nothing', async () => {
    const before = await select('SELECT * FROM _prisma_migrations');
    await migrate(connection);
    expect(await select('SELECT * FROM _prisma_migrations')).toEqual(before);
  });

  test('a migration with a function in it is applied whole', async () => {
    await migrate(connection, [...(await readMigrations()), extra('SELECT 1;')]);
    expect(await select('SELECT one()')).toEqual([[1]]);
  });

  test('a migration that fails is named, leaves nothing behind and is reported at the next start too', async () => {
    const migrations = [...(await readMigrations()), extra('ALTER TABLE nowhere ADD COLUMN x int;')];
    const named = { code: 'MIGRATION_FAILED', message: expect.stringContaining('29990101000000_extra') };
    await expect(migrate(connection, migrations)).rejects.toMatchObject(named);
    expect(await select(`SELECT to_regproc('one') IS NULL`)).toEqual([[true]]);
    await expect(migrate(connection, migrations)).rejects.toMatchObject(named);
  });

  test('a migration that was applied in another wording is refused', async () => {
    const [first] = await readMigrations();
    const reworded = { name: '', script: '', ...first, checksum: 'another' };
    await expect(migrate(connection, [reworded])).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
  });
});

describe('the migrations', () => {
  const withConnection = async <T>(kind: DatabaseKind, work: (connection: Connection) => Promise<T>) => {
    const place = await throwawayDatabase(kind, inject('testDatabases'));
    const connection = await connectOwner(place.options);
    const result = await work(connection);
    await connection.close();
    await place.remove();
    return result;
  };
  const execute = async (connection: Connection, sql: string) =>
    (await connection.adapter.connect()).executeScript(sql);
  const difference = async (connection: Connection) => {
    const engine = await openSchemaEngine(connection.adapter);
    const script = await schemaDifference(engine);
    engine.free();
    return script;
  };

  test('give exactly the schema', async () => {
    expect(await withConnection('embedded', difference)).toBeUndefined();
  });

  test('would be caught when they did not', async () => {
    const missing = await withConnection('embedded', async (connection) => {
      await execute(connection, 'ALTER TABLE source DROP COLUMN title');
      return difference(connection);
    });
    expect(missing).toContain('ADD COLUMN');
  });

  test('give the same columns, indexes and constraints in both kinds of database', async () => {
    const describeAll = async (connection: Connection) =>
      (await (await connection.adapter.connect()).queryRaw({ sql: DESCRIPTION, args: [], argTypes: [] }))
        .rows;
    const embedded = await withConnection('embedded', describeAll);
    expect(embedded.length).toBeGreaterThan(50);
    expect(await withConnection('server', describeAll)).toEqual(embedded);
  });
});

test('a database that holds something else is left alone', async () => {
  const place = await emptyDatabase('server', inject('testDatabases'));
  const connection = await connectOwner(place.options);
  await (await connection.adapter.connect()).executeScript('CREATE TABLE somebody_elses (id int)');
  await expect(migrate(connection)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
  await connection.close();
  await place.remove();
});
