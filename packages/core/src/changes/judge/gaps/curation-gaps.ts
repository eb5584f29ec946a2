import { memoised } from '../../../graph/memoised.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { conditionGaps } from './condition-gaps.ts';
import { byRisk, type Gap } from './gap.ts';
import { overdueGaps } from './overdue-gaps.ts';
import { ruleGaps } from './rule-gaps.ts';
import { undatedSources } from './source-gaps.ts';
import { statementGaps } from './statement-gaps.ts';
import { treatmentGaps } from './treatment-gaps.ts';

/**
 * What the graph lacks at a time (ISO 8601, UTC), the gravest risk first.
 *
 * A score is a sum of points, an order of work and no probability. The kind of gap counts by the harm that it can do unseen: from 100 (a
 * condition that must not be missed and for which no rule speaks) by 45 (a dose without evidence) to 5 (no code). To that comes who is
 * concerned: 30 where a condition must not be missed, 30 or 15 where a rule reaches emergency care or a doctor on the same day, 15 for a
 * treatment that can harm by itself, 5 for each year that a review is overdue (at most 20), 2 for each doubling of what rests on a source
 * (at most 15). Each reason is told with its points. What does not depend on the time is found once for each snapshot.
 */
export function curationGaps(snapshot: Snapshot, now: string): readonly Gap[] {
  return [...lastingGaps(snapshot, 'gaps'), ...overdueGaps(snapshot, now)].sort(byRisk);
}

const lastingGaps = memoised((snapshot: Snapshot, _key: 'gaps'): readonly Gap[] =>
  [
    ...conditionGaps(snapshot),
    ...ruleGaps(snapshot),
    ...statementGaps(snapshot),
    ...treatmentGaps(snapshot),
    ...undatedSources(snapshot),
  ].sort(byRisk),
);
