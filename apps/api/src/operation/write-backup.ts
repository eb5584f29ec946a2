import { type BackupHeader, backupDatabase, type Database } from '@symptograph/db';
import { StartupProblem } from '../startup-problem.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'its folder may not be written',
  EPERM: 'its folder may not be written',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk is full',
};

/** Writes a backup to a file, whole or not at all; throws a StartupProblem that says why the file cannot be written. */
export async function writeBackup(database: Database, file: string): Promise<BackupHeader> {
  try {
    return await backupDatabase(database, file);
  } catch (error) {
    const reason = REASONS[String((error as NodeJS.ErrnoException).code)];
    if (reason === undefined) throw error;
    throw new StartupProblem(
      `The backup cannot be written to ${file}: ${reason}. Nothing was written there.`,
    );
  }
}
