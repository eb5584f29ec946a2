import { connectOwner, type DatabaseOptions } from '../connect/connect.ts';
import type { Connection } from '../connect/connection.ts';
import { migrate } from './migrate.ts';
import { grantScript } from './privileges.ts';
import { select } from './select.ts';

/**
 * Brings the database of an application's connection up to this code's schema as the role that owns it, and gives the application's
 * role what it needs. Where no owner is named the connection itself migrates.
 *
 * @throws DatabaseError as `migrate` and `connect` do.
 */
export async function migrateAsOwner(application: Connection, options: DatabaseOptions): Promise<void> {
  if (options.url === undefined || options.ownerUrl === undefined) return migrate(application);
  const owner = await connectOwner(options);
  try {
    await migrate(owner);
    const [role, ownerRole] = [await roleOf(application), await roleOf(owner)];
    if (role !== ownerRole) await owner.migrateAlone(() => grant(owner, role));
  } finally {
    await owner.close();
  }
}

async function grant(owner: Connection, role: string): Promise<void> {
  const adapter = await owner.adapter.connect();
  await adapter.executeScript(grantScript(role));
}

async function roleOf(connection: Connection): Promise<string> {
  const [row] = await select(connection, 'SELECT current_user::text');
  return String(row?.[0]);
}
