import { isAtomic, isProse, stepInto } from '../patch/field-nature.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../patch/json.ts';
import { mergeText } from '../patch/merge-text.ts';
import { sameJson } from '../patch/same-json.ts';
import { mergeList } from './merge-list.ts';
import { collide, type Merging, type Sides } from './merging.ts';

/**
 * Merges what two made of the value at a path. What only one changed is as that one wants it, and what both changed in the same way is
 * so; objects are merged field by field, lists item by item, prose word by word, and all else collides.
 */
function mergeValue(merging: Merging, path: string, sides: Sides): Json | undefined {
  const { base, theirs, ours } = sides;
  if (sameJson(theirs, ours) || sameJson(base, ours)) return theirs;
  if (sameJson(base, theirs)) return ours;
  const parts = isAtomic(path) ? undefined : mergeParts(merging, path, sides);
  return parts ? parts.value : collide(merging, { path, kind: 'VALUE', ...sides });
}

/** What values that have parts come to; undefined when they have none that could be merged. */
function mergeParts(
  merging: Merging,
  path: string,
  { base, theirs, ours }: Sides,
): { readonly value: Json | undefined } | undefined {
  if (areLists({ base, theirs, ours })) {
    const list = { path, base: listOf(base), theirs: listOf(theirs), ours: listOf(ours) };
    const merged = mergeList(merging, list, mergeValue);
    const isAbsent = [theirs, ours].includes(undefined) && listOf(merged).length === 0;
    return { value: isAbsent ? undefined : merged };
  }
  if (isJsonObject(theirs) && isJsonObject(ours) && (base === undefined || isJsonObject(base)))
    return { value: mergeObject(merging, path, { base: base ?? {}, theirs, ours }) };
  if (isText(base) && isText(theirs) && isText(ours) && isProse(path))
    return { value: mergeProse(merging, path, { base, theirs, ours }) };
  return undefined;
}

function mergeProse(merging: Merging, path: string, sides: Sides<string>): Json | undefined {
  const merged = mergeText(sides);
  if (merged.clean) return merged.text;
  return collide(merging, { path, kind: 'TEXT', base: sides.base, theirs: merged.theirs, ours: merged.ours });
}

/** Merges what two made of an object, field by field. */
export function mergeObject(merging: Merging, path: string, sides: Sides<JsonObject>): JsonObject {
  const { base, theirs, ours } = sides;
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours), ...Object.keys(base)])];
  const entries = keys.map((key) => {
    const values = { base: base[key], theirs: theirs[key], ours: ours[key] };
    return [key, mergeValue(merging, stepInto(path, key), values)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Whether all sides are lists, or absent where one is. */
function areLists({ base, theirs, ours }: Sides): boolean {
  const sides = [base, theirs, ours];
  return sides.some(isJsonList) && sides.every((side) => side === undefined || isJsonList(side));
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonList(value) ? value : [];
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string';
}
