import { edgesAt } from '../graph/adjacency.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { conditionPriors } from './condition-priors.ts';
import type { StatedShare } from './stated-share.ts';

/**
 * What a supertype is said to show, a subtype shows in this part of the cases. Not every subtype looks like its
 * supertype, and what is said of the condition itself should count for more. An assumption of ours.
 */
const INHERITED_PART = 0.8;

/** How many steps up what is said of supertypes counts, of conditions and of symptoms. */
export const MOST_STEPS_UP = 3;

/**
 * What conditions are said to show, and below them, for those of which nothing is said, what the nearest supertypes
 * are said to show, the highest share where several are equally near.
 */
export function inherited(
  snapshot: Snapshot,
  own: ReadonlyMap<number, StatedShare>,
): ReadonlyMap<number, StatedShare> {
  const all = new Map(own);
  let nearest: ReadonlyMap<number, StatedShare> = own;
  for (let step = 0; step < MOST_STEPS_UP && nearest.size > 0; step += 1) {
    const next = new Map<number, StatedShare>();
    for (const [condition, stated] of nearest) handDown(snapshot, { condition, stated, all, next });
    for (const [condition, stated] of next) all.set(condition, stated);
    nearest = next;
  }
  return all;
}

function handDown(
  snapshot: Snapshot,
  from: {
    readonly condition: number;
    readonly stated: StatedShare;
    readonly all: ReadonlyMap<number, StatedShare>;
    readonly next: Map<number, StatedShare>;
  },
): void {
  const { list, subjects, in: into } = snapshot.statements.SUBTYPE_OF;
  const { prior } = conditionPriors(snapshot);
  const { share, low, high, statement, denied } = from.stated;
  for (const edge of edgesAt(into, from.condition)) {
    const child = subjects[edge];
    if (child === undefined || list[edge]?.negated !== false || !prior[child] || from.all.has(child))
      continue;
    const handed = { share: share * INHERITED_PART, low: low * INHERITED_PART, high, statement, denied };
    const known = from.next.get(child);
    if (!known || handed.share > known.share) from.next.set(child, handed);
  }
}
