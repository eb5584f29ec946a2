import { eachInSlices } from '../each-in-slices.ts';
import type { SlicedWork } from '../sliced-work.ts';

/**
 * An immutable map made of a large shared base and a small overlay, so that the next version of a map of
 * 100,000 entries costs what changed. An overlay value of undefined hides the base's entry.
 */
export interface LayeredMap<Key, Value> {
  readonly base: ReadonlyMap<Key, Value>;
  readonly overlay: ReadonlyMap<Key, Value | undefined>;
}

/** The overlay is merged into a new base when it holds more than this share of the base. */
const MOST_OVERLAY_SHARE = 1 / 8;
const LEAST_COMPACTED = 1024;
const ENTRIES_PER_SLICE = 4_096;

/** A layered map over the given entries. */
export function layeredMap<Key, Value>(base: ReadonlyMap<Key, Value>): LayeredMap<Key, Value> {
  return { base, overlay: new Map() };
}

/** The value of a key, or undefined. */
export function layeredGet<Key, Value>(map: LayeredMap<Key, Value>, key: Key): Value | undefined {
  return map.overlay.size > 0 && map.overlay.has(key) ? map.overlay.get(key) : map.base.get(key);
}

/** All entries, the overlay's after the base's. */
export function* layeredEntries<Key, Value>(map: LayeredMap<Key, Value>): Generator<[Key, Value]> {
  for (const entry of map.base) if (!map.overlay.has(entry[0])) yield entry;
  for (const [key, value] of map.overlay) if (value !== undefined) yield [key, value];
}

/** The map with some keys set (or hidden, where the value is undefined); the given map stays as it is. */
export function* layeredWithWork<Key, Value>(
  map: LayeredMap<Key, Value>,
  changes: ReadonlyMap<Key, Value | undefined>,
): SlicedWork<LayeredMap<Key, Value>> {
  if (changes.size === 0) return map;
  const overlay = new Map(map.overlay);
  yield;
  yield* eachInSlices(changes, ([key, value]) => overlay.set(key, value), ENTRIES_PER_SLICE);
  const next = { base: map.base, overlay };
  const limit = Math.max(LEAST_COMPACTED, map.base.size * MOST_OVERLAY_SHARE);
  if (overlay.size <= limit) return next;
  const base = new Map<Key, Value>();
  yield* eachInSlices(layeredEntries(next), ([key, value]) => base.set(key, value), ENTRIES_PER_SLICE);
  return layeredMap(base);
}
