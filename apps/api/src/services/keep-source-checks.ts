import { checksAfter, type SourceCheck, type SourceVisit } from '@symptograph/core';
import type { Database } from '@symptograph/db';

/**
 * Keeps what visits to the addresses of sources found, and forgets what was known of sources that were not visited; `now` tells the time
 * as ISO 8601, UTC. Comes to what is known of the sources in the order of the visits, each with since when it is unreachable: what another
 * run found later stays.
 */
export function keepSourceChecks(
  database: Pick<Database, 'transact'>,
  visits: readonly SourceVisit[],
  now: () => string,
): Promise<readonly SourceCheck[]> {
  return database.transact(async (tx) => {
    await tx.sourceChecks.lock();
    const checks = checksAfter(visits, await tx.sourceChecks.list(), now());
    await tx.sourceChecks.replaceAll([...checks.values()]);
    return visits.flatMap(({ sourceId }) => checks.get(sourceId) ?? []);
  });
}
