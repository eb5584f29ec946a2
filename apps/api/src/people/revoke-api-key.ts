import { can, type Viewer } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import { MissingError } from '../domain-error.ts';
import type { PeopleDesk } from './people-desk.ts';

/**
 * Ends a key of one's own, or, as an administrator, anybody's. Once more does nothing. Throws a MissingError, also for a
 * key that is none of theirs, or a ForbiddenError.
 */
export async function revokeApiKey(
  { database, now }: PeopleDesk,
  viewer: Viewer,
  keyId: string,
): Promise<void> {
  const { id: actorId } = allowed(viewer, 'MANAGE_OWN_KEYS');
  await database.transact(async (tx) => {
    const key = await tx.apiKeys.find(keyId);
    if (!key || (key.ownerId !== actorId && can(viewer, 'MANAGE_PEOPLE') !== true)) {
      throw new MissingError(`You have no key with the id ${keyId}.`);
    }
    if (key.revokedAt !== null) return;
    await tx.apiKeys.revoke(keyId, now());
    await tx.audit.append({
      actorId,
      action: 'REVOKE_KEY',
      subject: keyId,
      details: { ownerId: key.ownerId },
    });
  });
}
