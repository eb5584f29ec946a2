import { connectEmbedded } from './connect/connect-embedded.ts';
import { connectServer } from './connect/connect-server.ts';
import { type Database, databaseOf } from './database.ts';
import { migrate } from './migrate/migrate.ts';

/** Which database: the one on a server when there is a `url`, else the one embedded in the data folder. */
export interface DatabaseOptions {
  readonly url?: string | undefined;
  readonly dataFolder: string;
}

/**
 * Opens the database and brings it up to this code's schema; an empty one has no release yet.
 *
 * @throws DatabaseError when it cannot be used, with one line that says what to do.
 */
export async function openDatabase({ url, dataFolder }: DatabaseOptions): Promise<Database> {
  const connection = url === undefined ? await connectEmbedded(dataFolder) : await connectServer(url);
  try {
    await migrate(connection);
    return databaseOf(connection);
  } catch (error) {
    await connection.close();
    throw error;
  }
}
