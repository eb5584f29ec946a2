import type { Connection } from '../connect/connection.ts';

/** The rows that a query of a connection gives, each a list of its columns. */
export async function select(connection: Connection, sql: string): Promise<readonly unknown[][]> {
  const adapter = await connection.adapter.connect();
  try {
    return (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await adapter.dispose();
  }
}
