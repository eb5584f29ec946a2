import { isUnreachable } from '@symptograph/core';
import type { SourceStandingFragment } from '../desk-api/generated/graphql.ts';

/** Whether the address of a source answers; undefined where the desk tells nothing of it, null where it has none. */
type Standing = Pick<SourceStandingFragment, 'addressCheck'> | undefined;

/** Whether the last visit to the address found nothing to read there. */
export function isAddressUnreachable(standing: Standing): boolean {
  const outcome = standing?.addressCheck?.outcome ?? null;
  return outcome !== null && isUnreachable(outcome);
}

/** Whether the address moved for good. */
export function hasAddressMoved(standing: Standing): boolean {
  return standing?.addressCheck?.outcome === 'MOVED';
}

/** How much of the addresses is known: nothing to whoever looks, none was visited, or some were. */
export function addressesKnown(standings: readonly Standing[]): 'UNTOLD' | 'NEVER_VISITED' | 'VISITED' {
  const told = standings.flatMap((standing) => standing?.addressCheck ?? []);
  if (told.length === 0) return 'UNTOLD';
  return told.some(({ outcome }) => outcome !== null) ? 'VISITED' : 'NEVER_VISITED';
}
