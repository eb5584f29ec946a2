import { canonicalJson } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import { sha256Hex } from '@symptograph/rules';
import { InvalidInputError } from '../domain-error.ts';
import type { AtDesk } from './desk.ts';

/** A piece of work that a client may ask for again without knowing whether it was done. */
export interface OnceRequest {
  readonly operation: string;
  readonly input: { readonly idempotencyKey?: string | null | undefined };
}

/**
 * Does a piece of work in one transaction; when its input has an idempotency key that the same viewer used before, gives what the work
 * came to then, and does nothing. Throws an InvalidInputError when the key came with another input.
 */
export async function once<Outcome>(
  { viewer, desk }: AtDesk,
  { operation, input }: OnceRequest,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  const { idempotencyKey: key, ...rest } = input;
  const database = desk.database();
  if (key === undefined || key === null || viewer.kind === 'ANONYMOUS') return database.transact(work);
  const requestHash = sha256Hex(canonicalJson({ operation, rest }));
  return database.transact(async (tx) => {
    const known = await tx.idempotency.find(viewer.id, key);
    if (known) {
      if (known.requestHash === requestHash) return known.outcome as Outcome;
      throw new InvalidInputError([
        {
          path: 'idempotencyKey',
          message: 'This key was used for another request; make a new one for each request.',
        },
      ]);
    }
    const outcome = await work(tx);
    await tx.idempotency.put({
      actorId: viewer.id,
      key,
      operation,
      requestHash,
      outcome,
      at: desk.now(),
    });
    return outcome;
  });
}
