import type { Viewer } from '@symptograph/core';
import type { StoredInterests } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import { InvalidInputError } from '../domain-error.ts';
import type { PeopleDesk } from './people-desk.ts';

/** What somebody says of their conflicts of interest. */
export interface InterestsGiven {
  readonly hasConflict: boolean;
  /** Which; may be empty when there is none. */
  readonly text: string;
}

/**
 * Keeps what somebody says of their interests; it is in force for a year (`interestsInForce`) or until the next. Throws
 * an InvalidInputError or a ForbiddenError.
 */
export async function stateInterests(
  { database, now, mintId }: PeopleDesk,
  viewer: Viewer,
  { hasConflict, text }: InterestsGiven,
): Promise<StoredInterests> {
  const { id: personId } = allowed(viewer, 'STATE_INTERESTS');
  if (hasConflict && text.trim() === '') {
    throw new InvalidInputError([{ path: 'text', message: 'Say which conflict of interest there is.' }]);
  }
  if (text.length > 4_000) {
    throw new InvalidInputError([{ path: 'text', message: 'Say it in at most 4000 characters.' }]);
  }
  const statement: StoredInterests = {
    id: mintId('int'),
    personId,
    hasConflict,
    text: text.trim(),
    at: now(),
  };
  await database.transact(async (tx) => {
    await tx.interests.append(statement);
    const details = { hasConflict };
    await tx.audit.append({ actorId: personId, action: 'STATE_INTERESTS', subject: statement.id, details });
  });
  return statement;
}
