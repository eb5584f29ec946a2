import { z } from 'zod';

/** How soon and where to get care, the most urgent first. NONE means that no rule speaks, never that all is well. */
export const URGENCIES = [
  'EMERGENCY_CALL',
  'EMERGENCY_GO',
  'SAME_DAY',
  'ROUTINE',
  'SELF_CARE',
  'NONE',
] as const;

export type Urgency = (typeof URGENCIES)[number];

export const urgencyShape = z.enum(URGENCIES);

/** 0 for NONE to 5 for EMERGENCY_CALL: the greater is the more urgent. */
export function urgencyRank(urgency: Urgency): number {
  return URGENCIES.length - 1 - URGENCIES.indexOf(urgency);
}

/** The urgency of a rank from 0 to 5. */
export function urgencyOfRank(rank: number): Urgency {
  return URGENCIES[URGENCIES.length - 1 - rank] ?? 'NONE';
}

/** Whether a level means emergency care. */
export function isEmergency(urgency: Urgency): boolean {
  return urgency === 'EMERGENCY_CALL' || urgency === 'EMERGENCY_GO';
}
