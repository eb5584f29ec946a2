import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { StopListening } from './listen-on-server.ts';

/** An open way to one database, embedded or on a server. */
export interface Connection {
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Hears what is told on a channel, see `Database.listen`. */
  listen(channel: string, onMessage: (payload: string | undefined) => void): Promise<StopListening>;
  /** Runs `work` while no other process migrates this database. */
  migrateAlone<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
