import type { Snapshot } from '../graph/snapshot.ts';

/**
 * Remembers what a function finds out about a snapshot by keys that callers make up: at most `most` answers a snapshot,
 * then it begins anew, so that no questions fill the memory.
 */
export function boundedMemo<Value>(most: number) {
  const known = new WeakMap<Snapshot, Map<string, Value>>();
  return (snapshot: Snapshot, key: string, find: () => Value): Value => {
    const values = known.get(snapshot) ?? new Map<string, Value>();
    known.set(snapshot, values);
    const value = values.get(key);
    if (value !== undefined) return value;
    if (values.size >= most) values.clear();
    const found = find();
    values.set(key, found);
    return found;
  };
}
