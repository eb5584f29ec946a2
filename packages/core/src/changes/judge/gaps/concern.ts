import { isEmergency, type Urgency } from '@symptograph/rules';
import { conceptById } from '../../../graph/read.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { maxUrgencyOf } from '../../../selection/max-urgency-of.ts';
import type { GapReason } from './gap.ts';

/** What a level adds to the risk of whatever leads to it. */
export function levelConcern(level: Urgency): readonly GapReason[] {
  if (isEmergency(level)) return [{ points: 30, reason: 'reaches emergency care' }];
  return level === 'SAME_DAY' ? [{ points: 15, reason: 'reaches a doctor on the same day' }] : [];
}

/** What a condition adds to the risk of whatever is said of it: that it must not be missed, and the most urgent level of rules about it. */
export function conditionConcern(snapshot: Snapshot, id: string): readonly GapReason[] {
  const condition = conceptById(snapshot, id);
  if (condition?.kind !== 'CONDITION') return [];
  const missed = condition.mustNotMiss
    ? [{ points: 30, reason: `is about “${condition.name}”, which must not be missed` }]
    : [];
  return [...missed, ...levelConcern(maxUrgencyOf(snapshot, id))];
}
