import type { Snapshot } from './snapshot.ts';

/**
 * Remembers what a function finds out about a snapshot, for each snapshot and key: a snapshot never changes, so that the
 * answer stays right, and goes with its snapshot.
 */
export function memoised<Key, Value>(
  find: (snapshot: Snapshot, key: Key) => Value,
): (snapshot: Snapshot, key: Key) => Value {
  const known = new WeakMap<Snapshot, Map<Key, Value>>();
  return (snapshot, key) => {
    let values = known.get(snapshot);
    if (!values) {
      values = new Map();
      known.set(snapshot, values);
    }
    const value = values.get(key);
    if (value !== undefined || values.has(key)) return value as Value;
    const found = find(snapshot, key);
    values.set(key, found);
    return found;
  };
}
