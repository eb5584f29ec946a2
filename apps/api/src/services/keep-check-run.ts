import type { Desk } from '../desk/desk.ts';
import type { JudgedChangeSet } from './judge-change-set.ts';

/** Keeps what the checks found of a change set over what is published, so that lists can tell it without checking anew. */
export async function keepCheckRun(
  desk: Desk,
  { changeSet, check, before }: Pick<JudgedChangeSet, 'changeSet' | 'check' | 'before'>,
): Promise<void> {
  const run = {
    changeSet: changeSet.number,
    headHash: changeSet.headHash,
    baseRelease: before.release.number,
    at: desk.now(),
    blocking: check.findings.filter(({ isBlocking }) => isBlocking).length,
    report: check,
  };
  await desk.database().transact((tx) => tx.checkRuns.put(run));
}
