import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';
import { type LayeredMap, layeredMap } from './layered-map.ts';

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

/** The groups of some values by their keys; a member tells a value, mostly by its place or its id. */
export function* groupWork<Value, Member>(
  values: Iterable<Value>,
  keysOf: (value: Value) => readonly string[],
  memberOf: (value: Value, place: number) => Member,
): SlicedWork<LayeredMap<string, readonly Member[]>> {
  const groups = new Map<string, Member[]>();
  yield* eachInSlices(values, (value, place) => addToGroups(groups, keysOf(value), memberOf(value, place)));
  return layeredMap(groups);
}
