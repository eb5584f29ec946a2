import { canonicalJson } from '@symptograph/rules';
import { hasAtomicItems, stepInto } from '../patch/field-nature.ts';
import { isJsonObject, type Json } from '../patch/json.ts';
import { keyedItems } from '../patch/keyed-items.ts';
import { mergeKeyedList } from './merge-keyed-list.ts';
import { type Fate, mergeSequence, replacementOf, unite } from './merge-sequence.ts';
import { collide, type Merging, type Sides } from './merging.ts';

/** Merges the values at a path. */
export type MergeValue = (merging: Merging, path: string, sides: Sides) => Json | undefined;

/** A list at a path in its three states. */
export interface ListSides extends Sides<readonly Json[]> {
  readonly path: string;
}

/**
 * Merges what two made of a list. Items with ids are merged each by itself; values are a set, of which either adds and removes; of
 * other items those in the same place are merged with each other. Collides where both give an item another place.
 */
export function mergeList(merging: Merging, list: ListSides, mergeValue: MergeValue): Json | undefined {
  const { base, theirs, ours } = list;
  const keyed = [base, theirs, ours].map(keyedItems);
  const [keyedBase, keyedTheirs, keyedOurs] = keyed;
  if (keyedBase && keyedTheirs && keyedOurs) {
    const sides = { path: list.path, base: keyedBase, theirs: keyedTheirs, ours: keyedOurs };
    return mergeKeyedList(merging, sides, mergeValue) ?? collideAsLists(merging, list);
  }
  const items = new Map([...base, ...theirs, ...ours].map((item) => [canonicalJson(item), item]));
  const keys = {
    base: base.map(canonicalJson),
    theirs: theirs.map(canonicalJson),
    ours: ours.map(canonicalJson),
  };
  const decide = [...items.values()].some(isJsonObject)
    ? (index: number, their: Fate, our: Fate) =>
        mergeItem(
          {
            merging,
            path: stepInto(list.path, index),
            items,
            mergeValue,
            isAtomic: hasAtomicItems(list.path),
          },
          keys.base[index] ?? '',
          [their, our],
        )
    : unite(keys.base);
  const merged = mergeSequence(keys, decide);
  return merged ? merged.flatMap((key) => items.get(key) ?? []) : collideAsLists(merging, list);
}

function collideAsLists(merging: Merging, { path, base, theirs, ours }: ListSides): Json | undefined {
  const known = new Set(theirs.map(canonicalJson));
  const union = [...theirs, ...ours.filter((item) => !known.has(canonicalJson(item)))];
  return collide(merging, { path, kind: 'LIST', base, theirs, ours, union });
}

interface ItemPlace {
  readonly merging: Merging;
  readonly path: string;
  /** All items by their keys; a merged one is added. */
  readonly items: Map<string, Json>;
  readonly mergeValue: MergeValue;
  readonly isAtomic: boolean;
}

/** What stands where a base item stood: what either made of it, or what both come to. */
function mergeItem(place: ItemPlace, key: string, [theirs, ours]: readonly [Fate, Fate]): readonly string[] {
  const { items, merging, path, mergeValue, isAtomic } = place;
  const left = (fate: Fate) => (fate.kind === 'KEPT' ? [key] : replacementOf(fate));
  if (ours.kind === 'KEPT' || canonicalJson(ours) === canonicalJson(theirs)) return left(theirs);
  if (theirs.kind === 'KEPT') return left(ours);
  const itemOf = (fate: Fate) => items.get(left(fate)[0] ?? '');
  const sides = { base: items.get(key), theirs: itemOf(theirs), ours: itemOf(ours) };
  const merged =
    isAtomic || sides.theirs === undefined || sides.ours === undefined
      ? collide(merging, { path, kind: 'VALUE', ...sides })
      : mergeValue(merging, path, sides);
  if (merged === undefined) return [];
  const mergedKey = canonicalJson(merged);
  items.set(mergedKey, merged);
  return [mergedKey];
}
