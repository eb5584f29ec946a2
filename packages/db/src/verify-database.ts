import type { Database } from './database.ts';
import type { DatabaseFinding } from './verify/finding.ts';
import { verifyReads } from './verify/verify-reads.ts';

/**
 * Reads every release again, as the database is at one moment, whatever is published meanwhile: all that does not add up, as
 * `verifyReads` tells; nothing when all is well.
 */
export function verifyDatabase(database: Pick<Database, 'atOneMoment'>): Promise<readonly DatabaseFinding[]> {
  return database.atOneMoment((_, reads) => verifyReads(reads));
}
