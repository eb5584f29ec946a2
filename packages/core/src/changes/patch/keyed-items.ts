import { isJsonObject, type Json } from './json.ts';

/** The id by which an item of a list is addressed, or undefined where it has none. */
export function itemId(item: Json | undefined): string | undefined {
  return isJsonObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

/** The items of a list by their ids; undefined when one has none or two share one. An empty list is keyed. */
export function keyedItems(list: readonly Json[]): ReadonlyMap<string, Json> | undefined {
  const items = new Map<string, Json>();
  for (const item of list) {
    const id = itemId(item);
    if (id === undefined || items.has(id)) return undefined;
    items.set(id, item);
  }
  return items;
}
