import type { Transaction } from '@symptograph/db';
import type { DeskEvent } from './desk-events.ts';

/** Where the processes of a server tell one another what became of a change set. */
export const CHANGE_SET_CHANNEL = 'symptograph_change_set';

type ChangeSetEvent = Omit<Extract<DeskEvent, { type: 'CHANGE_SET' }>, 'type'>;

/** Tells every process of the server what became of a change set, once the transaction is committed. */
export function tellChangeSet(tx: Transaction, { changeSet, head }: ChangeSetEvent): Promise<void> {
  return tx.notify(CHANGE_SET_CHANNEL, `${changeSet} ${head}`);
}

/** What a message says; undefined when it says nothing of a change set. */
export function changeSetEventOf(payload = ''): DeskEvent | undefined {
  const [, changeSet, head] = /^(\d+) (\d+)$/.exec(payload) ?? [];
  if (changeSet === undefined || head === undefined) return undefined;
  return { type: 'CHANGE_SET', changeSet: Number(changeSet), head: Number(head) };
}
