import { connectEmbedded } from './connect-embedded.ts';
import { connectServer } from './connect-server.ts';
import type { Connection } from './connection.ts';

/** Which database: the one on a server when there is a `url`, else the one embedded in the data folder. */
export interface DatabaseOptions {
  readonly url?: string | undefined;
  readonly dataFolder: string;
}

/** Opens a way to the database as it is, whatever its schema; throws DatabaseError when there is none. */
export function connect({ url, dataFolder }: DatabaseOptions): Promise<Connection> {
  return url === undefined ? connectEmbedded(dataFolder) : connectServer(url);
}
