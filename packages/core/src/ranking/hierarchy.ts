import { edgesAt } from '../graph/adjacency.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/**
 * The concepts above ('up') or below ('down') the one at a position in the SUBTYPE_OF hierarchy, with how many steps
 * away they are at least, itself at 0, nearest first. Goes at most `most` steps; negated statements are no steps.
 */
export function levelsOf(
  snapshot: Snapshot,
  position: number,
  { towards, most = Number.POSITIVE_INFINITY }: { readonly towards: 'up' | 'down'; readonly most?: number },
): ReadonlyMap<number, number> {
  const index = snapshot.statements.SUBTYPE_OF;
  const [adjacency, ends] = towards === 'up' ? [index.out, index.objects] : [index.in, index.subjects];
  const levels = new Map([[position, 0]]);
  for (const [at, level] of levels) {
    if (level >= most) continue;
    for (const edge of edgesAt(adjacency, at)) {
      const end = ends[edge];
      if (end === undefined || index.list[edge]?.negated !== false) continue;
      if (end < snapshot.concepts.length && !levels.has(end)) levels.set(end, level + 1);
    }
  }
  return levels;
}
