import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { type SearchPart, searchPartWork } from './search-part.ts';

/**
 * What search reads of one snapshot: a large part that many snapshots share, then ever smaller ones with what was edited
 * since. A part speaks for the positions that it covers and hides what earlier parts say of them.
 */
export interface SearchIndex {
  readonly parts: readonly SearchPart[];
}

/** A part is merged into the one before it when it covers more than this share of it, so that there are always few. */
const MOST_SHARE = 1 / 4;

/** The search index of concepts at their positions, with holes where one is gone. */
export function* searchIndexWork(concepts: readonly (Concept | undefined)[]): SlicedWork<SearchIndex> {
  return { parts: [yield* searchPartWork(concepts.entries())] };
}

/**
 * The search index after the concepts at some positions were put, changed or removed; `concepts` are those afterwards.
 *
 * Costs what changed. Seldom it costs more, when parts have grown enough to be merged; over many edits that is a few times
 * what changed. The given index stays as it is.
 */
export function* updateSearchWork(
  index: SearchIndex,
  concepts: readonly (Concept | undefined)[],
  changed: ReadonlySet<number>,
): SlicedWork<SearchIndex> {
  if (changed.size === 0) return index;
  const positions = new Set(changed);
  let kept = index.parts.length;
  for (; kept > 0; kept -= 1) {
    const covered = index.parts[kept - 1]?.covers;
    if (!covered || positions.size <= covered.size * MOST_SHARE) break;
    yield* eachInSlices(covered, (position) => positions.add(position));
  }
  const entries = Array.from(positions, (position) => [position, concepts[position]] as const);
  return { parts: [...index.parts.slice(0, kept), yield* searchPartWork(entries)] };
}
