export type { Database, Transaction, WritableReleases } from './database.ts';
export { DatabaseError, type DatabaseErrorCode } from './database-error.ts';
export { type DatabaseOptions, openDatabase } from './open-database.ts';
export { ReleaseConflict } from './repositories/append-release.ts';
export type { Page, PageRequest } from './repositories/page.ts';
export type { Releases } from './repositories/releases.ts';
export type { HistoryRequest, RevisionInRelease, Revisions } from './repositories/revisions.ts';
