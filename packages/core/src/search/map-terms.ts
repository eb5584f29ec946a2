import type { Snapshot } from '../graph/snapshot.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { type SearchHit, type SearchScope, search } from './search.ts';

/** A text and the concepts that it may mean, best first. */
export interface TermMapping {
  readonly term: string;
  readonly candidates: readonly SearchHit[];
}

/** What each of some texts may mean, in their order, as `search` finds it; stops after each. */
export function* mapTermsWork(
  snapshot: Snapshot,
  terms: readonly string[],
  scope: SearchScope,
): SlicedWork<readonly TermMapping[]> {
  const mappings: TermMapping[] = [];
  for (const term of terms) {
    mappings.push({ term, candidates: search(snapshot, term, scope) });
    yield;
  }
  return mappings;
}
