import type { StoredChangeSet, Transaction } from '@symptograph/db';
import { noChangeSet } from './known-change-set.ts';

/** A change set that nobody else can change until the transaction ends; throws a MissingError when there is none with the number. */
export async function lockChangeSet(tx: Transaction, number: number): Promise<StoredChangeSet> {
  const changeSet = await tx.changeSets.lock(number);
  if (!changeSet) throw noChangeSet(number);
  return changeSet;
}
