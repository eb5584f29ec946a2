import { OPEN_STATUSES } from '@symptograph/core';
import type { ChangeSetTab } from './change-set-tab.ts';
import type { ChangeSetFrame } from './load-change-set-frame.ts';
import { loadChangeSetStanding } from './load-change-set-standing.ts';

/** How many things there are on each page of a change set; absent where that is not known, or says nothing. */
export type TabCounts = Readonly<Partial<Record<ChangeSetTab, number>>>;

/** How much there is on the pages whose counts need no judging. */
export function knownCounts({ changes, events }: ChangeSetFrame): TabCounts {
  return { changes: changes.length, history: events.totalCount };
}

/** How much there is on the pages for whose counts the change set is judged; of a closed one nothing that stands in its way is counted. */
export async function judgedCounts({ number, status }: ChangeSetFrame): Promise<TabCounts> {
  const { conflicts, check, witnesses } = await loadChangeSetStanding(number);
  const isOpen = OPEN_STATUSES.includes(status);
  return {
    rules: witnesses.totalCount,
    ...(isOpen && { checks: check.findings.length }),
    ...(isOpen && { conflicts: conflicts.length }),
  };
}
