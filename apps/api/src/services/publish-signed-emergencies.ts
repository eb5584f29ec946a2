import type { StoredChangeSet } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import { publishApproved } from './publish-change-set.ts';

/** More than are ever signed and not published. */
const MOST = 100;

/**
 * Publishes every emergency switch-off that all have signed, in the name of whoever signed last: the request that signed was to, and did
 * not come to it. Throws an AggregateError of what went wrong, after the rest was done.
 */
export async function publishSignedEmergencies(desk: Desk): Promise<void> {
  const signed = { origin: 'EMERGENCY', statuses: ['APPROVED'] } as const;
  const { entries } = await desk.database().changeSets.list(signed, { first: MOST });
  if (entries.length === 0) return;
  await desk.refresh();
  const failures: unknown[] = [];
  for (const changeSet of entries) {
    await publishSigned(desk, changeSet).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0)
    throw new AggregateError(failures, 'Some emergency switch-offs that are signed were not published.');
}

async function publishSigned(desk: Desk, { number, ownerId }: StoredChangeSet): Promise<void> {
  const reviews = await desk.database().reviews.ofSet(number);
  const actorId = reviews.at(-1)?.reviewerId ?? ownerId;
  await publishApproved({ desk, viewer: { kind: 'ANONYMOUS' } }, { changeSet: number, actorId });
}
