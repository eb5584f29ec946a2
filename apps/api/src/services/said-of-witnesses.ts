import type { GateRequest } from '@symptograph/core';
import type { Reads } from '@symptograph/db';

/** What the gate hears of witnesses, by their keys. */
export type SaidOfWitnesses = Pick<GateRequest, 'witnessReasons' | 'witnessRefusals'>;

/**
 * What people say of the witnesses of a change set: the reasons of those who accepted one and wrote no part of the set, also none since,
 * and the refusals of anybody.
 */
export async function saidOfWitnesses(
  reads: Pick<Reads, 'witnessReasons'>,
  { number, contributors }: { readonly number: number; readonly contributors: ReadonlySet<string> },
): Promise<SaidOfWitnesses> {
  const said = [...(await reads.witnessReasons.ofSet(number)).values()];
  const accepted = said.filter(({ decision, byId }) => decision === 'ACCEPT' && !contributors.has(byId));
  const refused = said.filter(({ decision }) => decision === 'REFUSE');
  return {
    witnessReasons: new Map(accepted.map(({ witnessKey, reason }) => [witnessKey, reason])),
    witnessRefusals: new Map(refused.map(({ witnessKey, byId, reason }) => [witnessKey, { byId, reason }])),
  };
}
