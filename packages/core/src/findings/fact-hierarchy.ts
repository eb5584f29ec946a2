import { memoised } from '../graph/memoised.ts';
import { statementsFrom, statementsTo } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { meaningAbove } from '../traversal/meaning-above.ts';

/** What facts are compared by. */
export interface FactHierarchy {
  /** Ids of a concept and its supertypes, and of the deprecated concepts that mean the same as one of them. */
  readonly conceptsAbove: (conceptId: string) => ReadonlySet<string>;
  /** A value of a slot and what it lies within: supertypes and wholes, and for left and right one side, whichever. */
  readonly valuesAbove: (value: string) => ReadonlySet<string>;
  /** Ids of the concepts that a concept or a supertype of it is stated to exclude, in either direction. */
  readonly excludedBy: (conceptId: string) => ReadonlySet<string>;
}

/** How many answers of each kind are remembered; then remembering begins anew, so that no questions fill the memory. */
const MOST_REMEMBERED = 10_000;

/** The hierarchies of a graph, whose answers are remembered with it. */
export function factHierarchy(snapshot: Snapshot): FactHierarchy {
  return hierarchyOf(snapshot, 'facts');
}

const hierarchyOf = memoised((snapshot: Snapshot, _key: 'facts'): FactHierarchy => {
  const conceptsAbove = once((id) => meaningAbove(snapshot, id, ['SUBTYPE_OF']));
  return {
    conceptsAbove,
    valuesAbove: once((value) =>
      value === 'LEFT' || value === 'RIGHT'
        ? new Set([value, 'UNILATERAL'])
        : meaningAbove(snapshot, value, ['SUBTYPE_OF', 'PART_OF']),
    ),
    excludedBy: once((id) => excludedByAny(snapshot, conceptsAbove(id))),
  };
});

function excludedByAny(snapshot: Snapshot, concepts: ReadonlySet<string>): ReadonlySet<string> {
  const excluded = new Set<string>();
  for (const id of concepts) {
    for (const { object, negated } of statementsFrom(snapshot, id, 'EXCLUDES'))
      if (!negated) excluded.add(object);
    for (const { subject, negated } of statementsTo(snapshot, id, 'EXCLUDES'))
      if (!negated) excluded.add(subject);
  }
  return excluded;
}

function once<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const found = find(key);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, found);
    return found;
  };
}
