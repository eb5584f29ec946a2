import type { Reads } from '@symptograph/db';

/**
 * Why witnesses of a change set are right, by their keys: the reasons that were accepted by somebody who wrote no part of it, also none
 * since.
 */
export async function acceptedReasons(
  { witnessReasons }: Pick<Reads, 'witnessReasons'>,
  { number, contributors }: { readonly number: number; readonly contributors: ReadonlySet<string> },
): Promise<ReadonlyMap<string, string>> {
  const said = [...(await witnessReasons.ofSet(number)).values()];
  const accepted = said.filter(({ decision, byId }) => decision === 'ACCEPT' && !contributors.has(byId));
  return new Map(accepted.map(({ witnessKey, reason }) => [witnessKey, reason]));
}
