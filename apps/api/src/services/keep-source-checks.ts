import { checkAfter, type SourceCheck, type SourceVisit } from '@symptograph/core';
import type { Database } from '@symptograph/db';

/**
 * Keeps what visits to the addresses of sources found, and forgets what was known of sources that were not visited; each with since
 * when it is unreachable, in the order of the visits.
 */
export function keepSourceChecks(
  database: Pick<Database, 'transact'>,
  visits: readonly SourceVisit[],
): Promise<readonly SourceCheck[]> {
  return database.transact(async (tx) => {
    const earlier = await tx.sourceChecks.list();
    const checks = visits.map((visit) => checkAfter(visit, earlier.get(visit.sourceId)));
    await tx.sourceChecks.replaceAll(checks);
    return checks;
  });
}
