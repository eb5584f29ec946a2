import type { Transaction } from '@symptograph/db';
import { type LoadedDraft, loadDraft } from './load-draft.ts';
import { lockChangeSet } from './lock-change-set.ts';

/** A change set with its content, which nobody else can change until the transaction ends; throws a MissingError when there is none with the number. */
export async function lockDraft(tx: Transaction, number: number): Promise<LoadedDraft> {
  await lockChangeSet(tx, number);
  return loadDraft(tx, number);
}
