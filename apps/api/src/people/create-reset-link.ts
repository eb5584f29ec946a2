import { createHash, randomBytes } from 'node:crypto';
import { BlockedError } from '../domain-error.ts';
import { knownPerson } from './known-person.ts';
import { type PeopleActor, type PeopleDesk, peopleActorId } from './people-desk.ts';

/** How long a link may be used, in milliseconds: an hour. */
const LIFETIME = 60 * 60 * 1_000;

/** A way for somebody to set their password once. */
export interface ResetLink {
  /** The secret of the link; it is kept nowhere. */
  readonly token: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

/**
 * Makes the secret of a link by which somebody sets a new password, once and within an hour; one that they had before
 * is void. Throws a BlockedError for somebody who was deactivated, a MissingError or a ForbiddenError.
 */
export async function createResetLink(
  { database, now, mintId }: PeopleDesk,
  actor: PeopleActor,
  personId: string,
): Promise<ResetLink> {
  const actorId = peopleActorId(actor);
  const token = randomBytes(24).toString('base64url');
  const at = now();
  const expiresAt = new Date(Date.parse(at) + LIFETIME).toISOString();
  await database.transact(async (tx) => {
    const { name, deactivatedAt } = await knownPerson(tx, personId);
    if (deactivatedAt !== null) {
      throw new BlockedError(`${name} was deactivated. Let them in again first.`);
    }
    await tx.people.setResetLink(personId, {
      id: mintId('ver'),
      identifier: identifierOf(token),
      at,
      expiresAt,
    });
    await tx.audit.append({
      actorId,
      action: 'CREATE_RESET_LINK',
      subject: personId,
      details: { expiresAt },
    });
  });
  return { token, expiresAt };
}

/** As better-auth keeps a token when `verification.storeIdentifier` is `hashed`. */
function identifierOf(token: string): string {
  return createHash('sha256').update(`reset-password:${token}`).digest('base64url');
}
