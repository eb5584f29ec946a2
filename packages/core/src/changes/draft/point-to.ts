import { canonicalJson } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import { isJsonList, isJsonObject, type Json } from '../patch/json.ts';

/** Which ids are said instead of which. */
export type Redirections = ReadonlyMap<string, string>;

/**
 * A subject with some ids said instead of others wherever it names them, itself excepted. What a list then holds twice it holds once.
 * The same object when it names none of them.
 */
export function pointTo<Value extends Subject>(subject: Value, redirections: Redirections): Value {
  const entries = Object.entries(subject).map(([key, value]) =>
    key === 'id' ? [key, value] : [key, redirected(value as Json, redirections)],
  );
  const changed = entries.some(
    ([key, value]) => value !== (subject as Record<string, unknown>)[key as string],
  );
  return changed ? (Object.fromEntries(entries) as Value) : subject;
}

function redirected(value: Json, redirections: Redirections): Json {
  if (typeof value === 'string') return redirections.get(value) ?? value;
  if (isJsonList(value)) {
    const items = value.map((item) => redirected(item, redirections));
    return items.every((item, place) => item === value[place]) ? value : distinct(items, value);
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(
    ([key, part]) => [key, part === undefined ? part : redirected(part, redirections)] as const,
  );
  return entries.every(([key, part]) => part === value[key]) ? value : Object.fromEntries(entries);
}

/** Each item once; of several that are alike the one that was so before stays in its place. */
function distinct(items: readonly Json[], before: readonly Json[]): readonly Json[] {
  const places = new Map<string, number>();
  for (const [place, item] of items.entries()) {
    const key = canonicalJson(item);
    const known = places.get(key);
    if (known === undefined || (item === before[place] && items[known] !== before[known]))
      places.set(key, place);
  }
  const kept = new Set(places.values());
  return items.filter((_, place) => kept.has(place));
}
