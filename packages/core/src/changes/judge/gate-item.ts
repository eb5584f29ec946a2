import type { ApproverRole, Need } from '../requirement.ts';

/** What a change set must have to be published, in this order; what says nothing of a set is not asked of it. */
export const GATE_CODES = [
  'NOT_EMPTY',
  'SUBMITTED',
  'NO_CONFLICTS',
  'CHECKS_CURRENT',
  'CHECKS_PASS',
  'NO_WITNESS_REFUSED',
  'WITNESSES_REASONED',
  'WITNESSES_IN_CASES',
  'NO_BLOCKING_THREAD',
  'NO_REJECTION',
  'INTERESTS',
  'APPROVED_BY_ROLE',
] as const;

export type GateCode = (typeof GATE_CODES)[number];

/** Who can do something about an item: its owner (or an editor), somebody with a role, or the people that it names. */
export type GateActor = 'OWNER' | ApproverRole | 'NAMED';

/** One line of the checklist that a change set must pass. */
export interface GateItem {
  readonly code: GateCode;
  readonly isMet: boolean;
  /** What is so, or what is missing and what to do. */
  readonly sentence: string;
  readonly who: GateActor;
  /** Ids of who has approved, who objects, who refused a witness, or who has to state their interests. */
  readonly people: readonly string[];
  /** What is needed; only for APPROVED_BY_ROLE. */
  readonly need?: Need | undefined;
}

/** Whether a checklist lets a set be published. */
export function isGateOpen(items: readonly GateItem[]): boolean {
  return items.length > 0 && items.every(({ isMet }) => isMet);
}
