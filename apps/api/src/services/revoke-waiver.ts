import type { StoredWaiver } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { MissingError } from '../domain-error.ts';

/** Ends a waiver before its time, whoever made it: its finding blocks again. Doing it twice changes nothing. */
export async function revokeWaiver(at: AtDesk, id: string): Promise<StoredWaiver> {
  const viewer = allowed(at.viewer, 'WAIVE');
  const { desk } = at;
  return desk.database().transact(async (tx) => {
    const waiver = await tx.waivers.find(id);
    if (!waiver) throw new MissingError(`There is no waiver ${id}.`);
    if (waiver.revokedAt !== null) return waiver;
    const revokedAt = desk.now();
    await tx.waivers.revoke(id, revokedAt);
    await tx.audit.append({
      actorId: viewer.id,
      action: 'REVOKE_WAIVER',
      subject: id,
      details: { findingKey: waiver.findingKey, sentence: waiver.sentence },
    });
    return { ...waiver, revokedAt };
  });
}
