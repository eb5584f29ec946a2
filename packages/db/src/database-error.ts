/**
 * Why a database cannot be opened.
 *
 * `IN_USE`: another process holds the embedded data. `UNWRITABLE`: the data folder cannot be made or written.
 * `DAMAGED`: the files of the embedded data are no database that this program's PostgreSQL can start.
 * `NEWER`: the database has migrations that this code does not know. `UNREACHABLE`: the server does not let us in.
 * `TOO_OLD`: the server is older than PostgreSQL 15. `MIGRATION_FAILED`: a migration stopped half-way.
 */
export type DatabaseErrorCode =
  | 'IN_USE'
  | 'UNWRITABLE'
  | 'DAMAGED'
  | 'NEWER'
  | 'UNREACHABLE'
  | 'TOO_OLD'
  | 'MIGRATION_FAILED';

/** A database that cannot be opened; the message is one line that says what is wrong, where, and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message.replaceAll(/\s+/g, ' '), { cause });
    this.code = code;
  }
}
