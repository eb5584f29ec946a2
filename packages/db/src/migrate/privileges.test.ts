import { expect, inject, test } from 'vitest';
import { BACKUP_TABLES } from '../backup/backup-tables.ts';
import { connect } from '../connect/connect.ts';
import { throwawayDatabase } from '../testing/test-databases.ts';
import { TABLE_PRIVILEGES } from './privileges.ts';
import { select } from './select.ts';

test('every table there is has its privileges listed, and the application has exactly these', async () => {
  const place = await throwawayDatabase('server', inject('testDatabases'));
  const connection = await connect(place.options);
  const rows = await select(
    connection,
    `SELECT t.tablename::text, p.privilege FROM pg_tables t
     CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p (privilege)
     WHERE t.schemaname = 'public' AND has_table_privilege(format('%I', t.tablename), p.privilege)`,
  );
  const expected = Object.entries(TABLE_PRIVILEGES).flatMap(([table, privileges]) =>
    ['SELECT', ...privileges].map((privilege) => `${table} ${privilege}`),
  );
  expect(rows.map((row) => row.join(' ')).sort()).toEqual(expected.sort());
  await connection.close();
  await place.remove();
});

test('every table but the one of migrations is in a backup', () => {
  const tables = Object.keys(TABLE_PRIVILEGES).filter((table) => table !== '_prisma_migrations');
  expect(BACKUP_TABLES.map(({ name }) => name).sort()).toEqual(tables.sort());
});
