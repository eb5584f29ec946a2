import { isGateOpen } from '@symptograph/core';
import { BlockedError } from '../domain-error.ts';
import type { JudgedChangeSet } from './judge-change-set.ts';

/** Throws a BlockedError that names every item of the gate that is not met. */
export function refuseClosedGate({ gate, changeSet }: Pick<JudgedChangeSet, 'gate' | 'changeSet'>): void {
  if (isGateOpen(gate)) return;
  const missing = gate.filter(({ isMet }) => !isMet);
  throw new BlockedError(
    `CS-${changeSet.number} cannot be published yet; ${missing.length} of its gate's conditions are not met.`,
    missing.map(({ code, sentence }) => ({ code, sentence })),
  );
}
