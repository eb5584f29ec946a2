import type { Subject } from '../../graph/graph-document.ts';
import type { Operation } from '../operation.ts';
import { isAtomic, isProse, stepInto } from './field-nature.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts';
import { listPatch } from './list-patch.ts';
import { sameJson } from './same-json.ts';

/** Fields that no operation touches. */
export const FIXED_FIELDS: readonly string[] = ['id', 'kind', 'version'];

/**
 * The operations that lead from one state of a subject to another, in normal form: in the order of the fields' names, equal content
 * giving none. Applied to `base` they give `draft`, versions left out.
 */
export function patchBetween(base: Subject, draft: Subject): readonly Operation[] {
  return objectPatch('', withoutFixed(base), withoutFixed(draft));
}

function withoutFixed(subject: Subject): JsonObject {
  const entries = Object.entries(subject).filter(([key]) => !FIXED_FIELDS.includes(key));
  return Object.fromEntries(entries) as JsonObject;
}

function objectPatch(path: string, before: JsonObject, after: JsonObject): readonly Operation[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => valuePatch(stepInto(path, key), before[key], after[key]));
}

function valuePatch(path: string, before: Json | undefined, after: Json | undefined): readonly Operation[] {
  if (sameJson(before, after)) return [];
  if (after === undefined) return [{ op: 'unset', path }];
  if (before === undefined || isAtomic(path)) return [{ op: 'set', path, value: after as never }];
  if (isJsonList(before) && isJsonList(after)) {
    return listPatch({ path, before, after }, (key, old, now) => valuePatch(stepInto(path, key), old, now));
  }
  if (isJsonObject(before) && isJsonObject(after)) return objectPatch(path, before, after);
  if (typeof before === 'string' && typeof after === 'string' && isProse(path)) {
    return [{ op: 'text', path, before, after }];
  }
  return [{ op: 'set', path, value: after as never }];
}
