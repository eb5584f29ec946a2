import { canonicalJson } from '@symptograph/rules';
import type { Operation } from '../operation.ts';
import type { Json } from './json.ts';
import { itemId, keyedItems } from './keyed-items.ts';

/** Two states of the list at a path. */
export interface ListPair {
  readonly path: string;
  readonly before: readonly Json[];
  readonly after: readonly Json[];
}

/** What must be done within the items that both states have, given by the keys of the items. */
type WithinItem = (key: string, before: Json, after: Json) => readonly Operation[];

/**
 * The operations that lead from one state of a list to the other: items taken out, items changed, items put in at their places, in
 * that order. The whole list is set when items repeat or the ones in common change their order.
 */
export function listPatch({ path, before, after }: ListPair, withinItem: WithinItem): readonly Operation[] {
  const [old, now] = bothKeyed(before, after) ?? bothUnique(before, after) ?? [];
  if (!old || !now || !keepsOrder(old, now)) return [{ op: 'set', path, value: after as never }];
  const kept = [...old.keys()].filter((key) => now.has(key));
  const operations: Operation[] = [];
  const isKeyed = keyedItems(before) !== undefined && keyedItems(after) !== undefined;
  for (const [key, item] of old) {
    if (!now.has(key)) operations.push({ op: 'remove', path, value: (isKeyed ? key : item) as never });
  }
  if (isKeyed) {
    for (const key of kept) operations.push(...withinItem(key, old.get(key) as Json, now.get(key) as Json));
  }
  operations.push(...additions(path, { old, now, length: kept.length }));
  return operations;
}

function additions(
  path: string,
  { old, now, length }: { old: ReadonlyMap<string, Json>; now: ReadonlyMap<string, Json>; length: number },
): readonly Operation[] {
  let size = length;
  return [...now].flatMap(([key, item], at): readonly Operation[] => {
    if (old.has(key)) return [];
    const place = at === size ? {} : { at };
    size += 1;
    return [{ op: 'add', path, value: item as never, ...place }];
  });
}

type Pair = readonly [ReadonlyMap<string, Json>, ReadonlyMap<string, Json>];

function bothKeyed(before: readonly Json[], after: readonly Json[]): Pair | undefined {
  const [old, now] = [keyedItems(before), keyedItems(after)];
  return old && now ? [old, now] : undefined;
}

function bothUnique(before: readonly Json[], after: readonly Json[]): Pair | undefined {
  if ([...before, ...after].some((item) => itemId(item) !== undefined)) return undefined;
  const byContent = (list: readonly Json[]) => new Map(list.map((item) => [canonicalJson(item), item]));
  const [old, now] = [byContent(before), byContent(after)];
  return old.size === before.length && now.size === after.length ? [old, now] : undefined;
}

function keepsOrder(old: ReadonlyMap<string, Json>, now: ReadonlyMap<string, Json>): boolean {
  const kept = [...old.keys()].filter((key) => now.has(key));
  return [...now.keys()].filter((key) => old.has(key)).every((key, place) => key === kept[place]);
}
