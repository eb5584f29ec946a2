export type { DatabaseOptions } from './connect/connect.ts';
export { databasePlace } from './connect/connect-server.ts';
export type { Database, Transaction, WritableReleases } from './database.ts';
export { DatabaseError, type DatabaseErrorCode } from './database-error.ts';
export { openDatabase } from './open-database.ts';
export { ReleaseConflict } from './repositories/append-release.ts';
export type { Attempts } from './repositories/attempts.ts';
export type { Page, PageRequest } from './repositories/page.ts';
export type { Releases } from './repositories/releases.ts';
export {
  checkedRevision,
  type HistoryRequest,
  type RevisionInRelease,
  type Revisions,
  type StoredRevision,
} from './repositories/revisions.ts';
export { type DatabaseFinding, verifyDatabase } from './verify-database.ts';
