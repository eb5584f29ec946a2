import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';

/** An open way to one database, embedded or on a server. */
export interface Connection {
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs `work` while no other process migrates this database. */
  migrateAlone<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
