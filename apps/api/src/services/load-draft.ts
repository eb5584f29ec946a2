import { type Change, type ChangeSet, type ChangesById, changesById } from '@symptograph/core';
import type { Reads } from '@symptograph/db';
import { knownChangeSet } from './known-change-set.ts';

/** A change set with its content, and whoever wrote a part of it. */
export interface LoadedDraft {
  readonly changeSet: ChangeSet;
  readonly changes: readonly Change[];
  readonly byId: ChangesById;
  /** Ids of people. */
  readonly contributors: ReadonlySet<string>;
}

/** A change set with its content; throws a MissingError when there is none with the number. */
export async function loadDraft(reads: Reads, number: number): Promise<LoadedDraft> {
  const changeSet = await knownChangeSet(reads, number);
  const changes = await reads.changes.ofSet(number);
  const contributors = new Set(await reads.changeEvents.contributors(number));
  return { changeSet, changes, byId: changesById(changes), contributors };
}
