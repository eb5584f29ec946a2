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

/** The levels as people read them, within a sentence. */
export const URGENCY_LABELS = {
  EMERGENCY_CALL: 'call an ambulance',
  EMERGENCY_GO: 'emergency care now',
  SAME_DAY: 'see a doctor today',
  ROUTINE: 'make an appointment',
  SELF_CARE: 'self-care',
  NONE: 'no rule speaks',
} as const satisfies Readonly<Record<Urgency, string>>;

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
