import { connect, type DatabaseOptions } from './connect/connect.ts';
import { type Database, databaseOf } from './database.ts';
import { migrateAsOwner } from './migrate/migrate-as-owner.ts';

/**
 * Opens the database and brings it up to this code's schema; an empty one has no release yet.
 *
 * @throws DatabaseError when it cannot be used, with one line that says what to do.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const connection = await connect(options);
  try {
    await migrateAsOwner(connection, options);
    return databaseOf(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
