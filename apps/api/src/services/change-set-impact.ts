import { type Change, type Impact, impactOf } from '@symptograph/core';
import type { LaidOverDraft } from './lay-over.ts';

const known = new WeakMap<readonly Change[], Impact>();

/** What a change set does to those who use the graph; worked out once as long as neither the set nor what is published changes. */
export function changeSetImpact({ sides }: Pick<LaidOverDraft, 'sides'>): Impact {
  const before = known.get(sides.changes);
  if (before) return before;
  const impact = impactOf(sides);
  known.set(sides.changes, impact);
  return impact;
}
