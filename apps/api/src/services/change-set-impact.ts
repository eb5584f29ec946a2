import { type Change, type Impact, impactOf } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';
import type { LaidOverDraft } from './lay-over.ts';
import { reviewedChange } from './reviewed-change.ts';

const known = new WeakMap<readonly Change[], Impact>();

/** What a change set does to those who use the graph; worked out once as long as neither the set nor what is published changes. */
export async function changeSetImpact(desk: Desk, { sides }: Pick<LaidOverDraft, 'sides'>): Promise<Impact> {
  const before = known.get(sides.changes);
  if (before) return before;
  const impact = impactOf(await reviewedChange(desk, sides));
  known.set(sides.changes, impact);
  return impact;
}
