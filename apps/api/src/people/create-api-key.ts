import type { Viewer } from '@symptograph/core';
import { type Action, can, type KeyScope, keyScope } from '@symptograph/core';
import { allowed } from '../desk/at-desk.ts';
import { once } from '../desk/once.ts';
import { BlockedError, ForbiddenError, InvalidInputError } from '../domain-error.ts';
import { momentOf } from '../services/moment-of.ts';
import { mintApiKey } from './api-key.ts';
import type { PeopleDesk } from './people-desk.ts';

/** The longest that a key may be valid, in days. */
const MOST_DAYS = 366;
/** How many keys somebody may have that are valid. */
const MOST_KEYS = 50;

/** A key to be made. */
export interface NewKey {
  /** What it is for. */
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** Until when it is valid: ISO 8601, a year from now at the latest. */
  readonly expiresAt: string;
  /** A request that comes again with the same key makes no second one. */
  readonly idempotencyKey?: string | null | undefined;
}

/** A key that was made, with what it is told to nobody again. */
export interface MadeKey {
  readonly id: string;
  /** What the program sends; only its hash is kept. */
  readonly secret: string;
}

/** What a scope needs its owner to be able to do. */
const NEEDED: Readonly<Record<KeyScope, Action | undefined>> = {
  READ: undefined,
  DRAFT_READ: 'READ_DRAFTS',
  AUTHOR: 'CREATE_CHANGE_SET',
};

/**
 * Makes a key for a program that acts in the name of whoever asks. Throws an InvalidInputError, a ForbiddenError, also
 * for scopes beyond what they may do themselves, or a BlockedError when they have too many or asked for it before with the same
 * idempotency key: the secret is told once.
 */
export async function createApiKey(
  { database, now, mintId }: PeopleDesk,
  viewer: Viewer,
  given: NewKey,
): Promise<MadeKey> {
  const { name, scopes, expiresAt } = given;
  const { id: ownerId } = allowed(viewer, 'MANAGE_OWN_KEYS');
  const at = now();
  const expiry = checkedExpiry(expiresAt, at);
  refuseBeyond(viewer, scopes);
  if (name.trim() === '' || name.length > 100) {
    throw new InvalidInputError([{ path: 'name', message: 'A name has 1 to 100 characters.' }]);
  }
  const { secret, ...kept } = mintApiKey();
  const id = mintId('key');
  const memory = { viewer, desk: { database: () => database, now } };
  const made = await once(memory, { operation: 'createApiKey', input: given }, async (tx) => {
    const valid = (await tx.apiKeys.list(ownerId)).filter(
      (key) => key.revokedAt === null && key.expiresAt > at,
    );
    if (valid.length >= MOST_KEYS) {
      throw new BlockedError(`You have ${valid.length} keys that are valid. Revoke one first.`);
    }
    await tx.apiKeys.create({
      ...kept,
      id,
      ownerId,
      name: name.trim(),
      scopes: keyScope.values.filter((each) => scopes.includes(each)),
      createdAt: at,
      expiresAt: expiry,
    });
    const details = { name: name.trim(), scopes, expiresAt: expiry };
    await tx.audit.append({ actorId: ownerId, action: 'CREATE_KEY', subject: id, details });
    return id;
  });
  if (made === id) return { id, secret };
  throw new BlockedError(
    `This request made the key ${made} before, and a secret is told once only. When you do not have it, revoke that key and make another one with a new idempotency key.`,
  );
}

function checkedExpiry(expiresAt: string, now: string): string {
  const asked = momentOf('expiresAt', expiresAt);
  const latest = new Date(Date.parse(now) + MOST_DAYS * 24 * 60 * 60 * 1_000).toISOString();
  if (asked > now && asked <= latest) return asked;
  throw new InvalidInputError([
    {
      path: 'expiresAt',
      message: `A key is valid until a time to come, ${MOST_DAYS} days from now at the latest.`,
    },
  ]);
}

function refuseBeyond(viewer: Viewer, scopes: readonly KeyScope[]): void {
  if (scopes.length === 0) {
    throw new InvalidInputError([{ path: 'scopes', message: 'Give at least one scope; READ is the least.' }]);
  }
  for (const scope of scopes) {
    const needed = NEEDED[scope];
    const answer = needed === undefined || can(viewer, needed);
    if (answer !== true) throw new ForbiddenError(`A key of yours cannot have ${scope}: ${answer}`);
  }
}
