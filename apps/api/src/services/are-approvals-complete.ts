import type { GateItem } from '@symptograph/core';

/** Whether nothing that needs the approval of somebody is left, by a gate. */
export function areApprovalsComplete(gate: readonly GateItem[]): boolean {
  return gate.every(({ code, isMet }) => isMet || !(code === 'APPROVED_BY_ROLE' || code === 'NO_REJECTION'));
}
