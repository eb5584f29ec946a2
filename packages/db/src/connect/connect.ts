import { connectEmbedded } from './connect-embedded.ts';
import { connectServer } from './connect-server.ts';
import type { Connection } from './connection.ts';

/** Which database: the one on a server when there is a `url`, else the one embedded in the data folder. */
export interface DatabaseOptions {
  /** Its user is the role that the application works as. */
  readonly url?: string | undefined;
  /** The same database as the role that owns its tables, migrates them and grants the application's role what it needs. */
  readonly ownerUrl?: string | undefined;
  readonly dataFolder: string;
}

/** Opens a way to the database as it is, whatever its schema; throws DatabaseError when there is none. */
export function connect({
  url,
  dataFolder,
}: Pick<DatabaseOptions, 'url' | 'dataFolder'>): Promise<Connection> {
  return url === undefined ? connectEmbedded(dataFolder) : connectServer(url);
}

/** The same as the role that owns the tables; on an embedded database, and where no owner is named, there is but one role. */
export function connectOwner({ url, ownerUrl, dataFolder }: DatabaseOptions): Promise<Connection> {
  const isApart = url !== undefined && ownerUrl !== undefined;
  return isApart ? connectServer(ownerUrl, 'DATABASE_OWNER_URL') : connect({ url, dataFolder });
}
