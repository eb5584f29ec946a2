/** Adds a value to the group of each key. */
export function addToGroups<Value>(
  groups: Map<string, Value[]>,
  keys: readonly string[],
  value: Value,
): void {
  for (const key of keys) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
}
