import { useState } from 'react';
import { placeAfter } from './place-after.ts';

interface Keyed {
  readonly items: readonly unknown[];
  readonly keys: readonly string[];
  /** How many keys were given so far. */
  readonly given: number;
}

/** A key for each item of a list, which goes along with it as others are removed, added or moved: what is typed in it stays its own. */
export function useItemKeys(items: readonly unknown[]): readonly string[] {
  const [known, setKnown] = useState<Keyed>(() => keyed({ items: [], keys: [], given: 0 }, items));
  if (items.length === known.items.length && items.every((item, place) => item === known.items[place]))
    return known.keys;
  const next = keyed(known, items);
  setKnown(next);
  return next.keys;
}

function keyed({ items: before, keys: old, given }: Keyed, items: readonly unknown[]): Keyed {
  const taken = new Map<number, string>();
  for (const [place, key] of old.entries()) {
    const next = placeAfter(before, items, place);
    if (next !== undefined && !taken.has(next)) taken.set(next, key);
  }
  let count = given;
  const keys = items.map((_, place) => taken.get(place) ?? `${count++}`);
  return { items, keys, given: count };
}
