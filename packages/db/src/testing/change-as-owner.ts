import { connectOwner, type DatabaseOptions } from '../connect/connect.ts';

/**
 * Does by SQL what the application cannot: changes rows of a table as its owner, with the triggers that keep them off meanwhile. An
 * embedded database must not be open.
 */
export async function changeAsOwner(options: DatabaseOptions, table: string, sql: string): Promise<void> {
  const connection = await connectOwner(options);
  try {
    const adapter = await connection.adapter.connect();
    await adapter.executeScript(
      `ALTER TABLE "${table}" DISABLE TRIGGER USER; ${sql}; ALTER TABLE "${table}" ENABLE TRIGGER USER;`,
    );
  } finally {
    await connection.close();
  }
}
