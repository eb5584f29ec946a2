import { stepInto } from '../patch/field-nature.ts';
import type { Json } from '../patch/json.ts';
import { sameJson } from '../patch/same-json.ts';
import type { MergeValue } from './merge-list.ts';
import { mergeSequence, unite } from './merge-sequence.ts';
import { collide, type Merging, type Sides } from './merging.ts';

/** A list at a path in its three states, its items by their ids. */
export interface KeyedSides extends Sides<ReadonlyMap<string, Json>> {
  readonly path: string;
}

/**
 * Merges what two made of a list whose items have ids, each item by itself; an item that one took out and the other changed collides.
 * Undefined when both give an item another place.
 */
export function mergeKeyedList(
  merging: Merging,
  { path, base, theirs, ours }: KeyedSides,
  mergeValue: MergeValue,
): readonly Json[] | undefined {
  const items = new Map<string, Json>();
  const keep = new Set<string>();
  for (const id of new Set([...base.keys(), ...theirs.keys(), ...ours.keys()])) {
    const sides = { base: base.get(id), theirs: theirs.get(id), ours: ours.get(id) };
    const item = mergeItem(merging, { path: stepInto(path, id), ...sides }, mergeValue);
    if (item === undefined) continue;
    items.set(id, item);
    if (base.has(id)) keep.add(id);
  }
  const keys = { base: [...base.keys()], theirs: [...theirs.keys()], ours: [...ours.keys()] };
  const united = unite(keys.base);
  const order = mergeSequence(
    keys,
    (index, their, our) => {
      const id = keys.base[index] ?? '';
      const isLost = keep.has(id) && !(theirs.has(id) && ours.has(id));
      return isLost ? [id, ...united(index, their, our)] : united(index, their, our);
    },
    new Set([...keep].filter((id) => !(theirs.has(id) && ours.has(id)))),
  );
  return order?.flatMap((id) => items.get(id) ?? []);
}

function mergeItem(
  merging: Merging,
  sides: Sides & { readonly path: string },
  mergeValue: MergeValue,
): Json | undefined {
  const { path, base, theirs, ours } = sides;
  if (theirs !== undefined && ours !== undefined) return mergeValue(merging, path, { base, theirs, ours });
  const [left, other] = theirs === undefined ? [ours, theirs] : [theirs, ours];
  if (base === undefined) return left;
  if (left === undefined || sameJson(base, left)) return other;
  return collide(merging, { ...sides, kind: 'VALUE' });
}
