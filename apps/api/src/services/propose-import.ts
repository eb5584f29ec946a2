import { type Change, OPEN_STATUSES } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import { tellChangeSet } from '../desk/change-set-channel.ts';
import { BlockedError } from '../domain-error.ts';
import { beginChangeSet } from './create-change-set.ts';
import { storeFirstChanges } from './store-first-changes.ts';

/** An import that is to wait for editors. */
export interface ProposedImport {
  readonly title: string;
  readonly changes: readonly Change[];
  /** Id of the person who imports: a contributor, who cannot approve it. */
  readonly ownerId: string;
  readonly baseRelease: number;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * Stores an import as a change set; its number. Throws a BlockedError when one with the same title is open: what that brings is not in
 * the graph yet, and would be brought a second time.
 */
export async function proposeImport(
  tx: Transaction,
  { title, changes, ownerId, baseRelease, now }: ProposedImport,
): Promise<number> {
  const named = `Import: ${title}`.slice(0, 200);
  const open = await tx.changeSets.list({ origin: 'IMPORT', statuses: OPEN_STATUSES }, { first: 1_000 });
  const waiting = open.entries.find((entry) => entry.title === named);
  if (waiting) {
    throw new BlockedError(
      `“${named}” waits in CS-${waiting.number} already, and would bring the same a second time. Have that published or withdrawn first, or give this import another title.`,
    );
  }
  const number = await beginChangeSet(tx, {
    title: named,
    rationale: '',
    ownerId,
    origin: 'IMPORT',
    baseRelease,
    now,
  });
  await storeFirstChanges(tx, { changeSet: number, changes, actorId: ownerId, at: now });
  await tellChangeSet(tx, { changeSet: number, head: changes.length });
  return number;
}
