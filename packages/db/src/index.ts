export { backupDatabase } from './backup/backup-database.ts';
export { BackupError } from './backup/backup-error.ts';
export type { BackupHeader } from './backup/backup-format.ts';
export { restoreDatabase } from './backup/restore-database.ts';
export type { DatabaseOptions } from './connect/connect.ts';
export { databasePlace } from './connect/connect-server.ts';
export { type ShortPath, shortPath } from './connect/short-path.ts';
export type { Database, Select, Transaction } from './database.ts';
export { DatabaseError, type DatabaseErrorCode } from './database-error.ts';
export { type DatabaseInspection, inspectDatabase } from './inspect-database.ts';
export { openDatabase } from './open-database.ts';
export type { ApiKey, NewApiKey } from './repositories/api-keys.ts';
export { RELEASE_CHANNEL, ReleaseConflict } from './repositories/append-release.ts';
export type { Assignment } from './repositories/assignments.ts';
export type { Attempted, Attempts } from './repositories/attempts.ts';
export type { AuditEvent, AuditFilter, NewAuditEvent } from './repositories/audit.ts';
export type { ChangeEvent } from './repositories/change-events.ts';
export type {
  ChangeSetFilter,
  ChangeSetUpdate,
  FollowUp,
  NewChangeSet,
  StoredChangeSet,
  TouchingChangeSet,
} from './repositories/change-sets.ts';
export type { StoredCheckRun } from './repositories/check-runs.ts';
export type { Idempotency, IdempotentRequest } from './repositories/idempotency.ts';
export type { StoredInterests } from './repositories/interests.ts';
export type { Notification } from './repositories/notifications.ts';
export type { Page, PageRequest } from './repositories/page.ts';
export type { NewPassword, Person } from './repositories/people.ts';
export type { Releases } from './repositories/releases.ts';
export type { Reads, WritableReleases } from './repositories/repositories.ts';
export type { StoredResolution } from './repositories/resolutions.ts';
export {
  checkedRevision,
  type HistoryRequest,
  type RevisionInRelease,
  type Revisions,
  type StoredRevision,
} from './repositories/revisions.ts';
export type { Done, NewThread, Thread, ThreadComment } from './repositories/threads.ts';
export type { ViewedChange } from './repositories/viewed.ts';
export type { NewWaiver, StoredWaiver } from './repositories/waivers.ts';
export type { WitnessReason } from './repositories/witness-reasons.ts';
export type { DatabaseFinding } from './verify/finding.ts';
export { verifyDatabase } from './verify-database.ts';
