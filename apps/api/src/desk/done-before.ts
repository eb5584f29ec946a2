import type { Idempotency } from '@symptograph/db';
import { InvalidInputError } from '../domain-error.ts';
import type { OnceRequest, RememberingDesk } from './once.ts';
import { requestHash } from './request-hash.ts';

/**
 * What a request came to when the same viewer made it before with the same key; undefined when they did not, or it has no key. Throws
 * an InvalidInputError when the key came with another input. Within a transaction it reads `tx.idempotency`.
 */
export async function doneBefore<Outcome>(
  { viewer, desk }: RememberingDesk,
  request: OnceRequest,
  kept: Idempotency = desk.database().idempotency,
): Promise<{ readonly outcome: Outcome } | undefined> {
  const key = request.input.idempotencyKey;
  if (key === undefined || key === null || viewer.kind === 'ANONYMOUS') return undefined;
  const known = await kept.find(viewer.id, key);
  if (!known) return undefined;
  if (known.requestHash === requestHash(request)) return { outcome: known.outcome as Outcome };
  throw new InvalidInputError([
    {
      path: 'idempotencyKey',
      message: 'This key was used for another request; make a new one for each request.',
    },
  ]);
}
