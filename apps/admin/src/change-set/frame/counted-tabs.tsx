import { OPEN_STATUSES } from '@symptograph/core';
import { ChangeSetTabs } from './change-set-tabs.tsx';
import type { ChangeSetFrame } from './load-change-set-frame.ts';
import { loadChangeSetStanding } from './load-change-set-standing.ts';

/** How much there is on the pages whose counts need no judging. */
export function knownCounts({ changes, events }: ChangeSetFrame) {
  return { changes: changes.length, history: events.totalCount };
}

/** The pages of a change set with all their counts; of a closed one nothing that stands in its way is counted. */
export async function CountedTabs({ frame }: { readonly frame: ChangeSetFrame }) {
  const { conflicts, check, witnesses } = await loadChangeSetStanding(frame.number);
  const isOpen = OPEN_STATUSES.includes(frame.status);
  const counts = {
    ...knownCounts(frame),
    rules: witnesses.totalCount,
    ...(isOpen && { checks: check.findings.length }),
    ...(isOpen && { conflicts: conflicts.length }),
  };
  return <ChangeSetTabs number={frame.number} counts={counts} />;
}
