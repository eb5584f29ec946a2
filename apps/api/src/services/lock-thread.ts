import type { Thread, Transaction } from '@symptograph/db';
import { MissingError } from '../domain-error.ts';

/** A conversation as it stays until the transaction ends, since its change set is locked; throws a MissingError when there is none. */
export async function lockThread(tx: Transaction, id: string): Promise<Thread> {
  const seen = await tx.threads.find(id);
  if (seen) await tx.changeSets.lock(seen.changeSet);
  const thread = seen && (await tx.threads.find(id));
  if (thread) return thread;
  throw new MissingError(`There is no conversation ${id}.`);
}
