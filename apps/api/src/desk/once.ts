import type { Transaction } from '@symptograph/db';
import type { AtDesk, Desk } from './desk.ts';
import { doneBefore } from './done-before.ts';
import { requestHash } from './request-hash.ts';

/** Who asks, and what is needed to remember it. */
export interface RememberingDesk extends Pick<AtDesk, 'viewer'> {
  readonly desk: Pick<Desk, 'database' | 'now'>;
}

/** A piece of work that a client may ask for again without knowing whether it was done. */
export interface OnceRequest {
  readonly operation: string;
  readonly input: { readonly idempotencyKey?: string | null | undefined };
}

/**
 * Does a piece of work in one transaction, also when the same request comes twice at the same moment; when its input has an idempotency key that the same viewer used before, gives what the work
 * came to then, and does nothing. Throws an InvalidInputError when the key came with another input.
 */
export async function once<Outcome>(
  at: RememberingDesk,
  request: OnceRequest,
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  const { viewer, desk } = at;
  const key = request.input.idempotencyKey;
  if (key === undefined || key === null || viewer.kind === 'ANONYMOUS') return desk.database().transact(work);
  return desk.database().transact(async (tx) => {
    await tx.idempotency.lock(viewer.id, key);
    const known = await doneBefore<Outcome>(at, request, tx.idempotency);
    if (known) return known.outcome;
    const outcome = await work(tx);
    await tx.idempotency.put({
      actorId: viewer.id,
      key,
      operation: request.operation,
      requestHash: requestHash(request),
      outcome,
      at: desk.now(),
    });
    return outcome;
  });
}
