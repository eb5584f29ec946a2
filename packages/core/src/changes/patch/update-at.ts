import { ok, type Result, refuse } from '@symptograph/rules';
import { stepInto } from './field-nature.ts';
import { isJsonList, isJsonObject, type Json } from './json.ts';
import { itemId } from './keyed-items.ts';
import type { OperationProblemCode } from './operation-problem.ts';

/** Why a place cannot be changed. */
export interface Refusal {
  readonly code: OperationProblemCode;
  readonly sentence: string;
}

/** What a place becomes; undefined takes it away. */
export type Update = (value: Json | undefined) => Result<Json | undefined, Refusal>;

/** The value with the place at some steps changed, all else as it was; refused when the steps lead nowhere. */
export function updateAt(
  value: Json | undefined,
  { steps, path = '' }: { readonly steps: readonly string[]; readonly path?: string },
  update: Update,
): Result<Json | undefined, Refusal> {
  const [step, ...rest] = steps;
  if (step === undefined) return update(value);
  const next = { steps: rest, path: stepInto(path, step) };
  if (isJsonList(value)) {
    const place = placeOf(value, step);
    if (place === undefined) return refuse(nothingAt(next.path, 'look at what the list holds'));
    const changed = updateAt(value[place], next, update);
    if (!changed.ok) return changed;
    if (changed.value === undefined) return refuse(nothingAt(next.path, 'an item is taken out by “remove”'));
    return ok(value.with(place, changed.value));
  }
  if (!isJsonObject(value)) return refuse(nothingAt(next.path, `${path} has no fields; set it as a whole`));
  const inner = Object.hasOwn(value, step) ? value[step] : undefined;
  if (inner === undefined && rest.length > 0)
    return refuse(nothingAt(next.path, `set ${next.path} as a whole`));
  const changed = updateAt(inner, next, update);
  if (!changed.ok) return changed;
  const others = Object.entries(value).filter(([key]) => key !== step);
  return ok(
    Object.fromEntries(changed.value === undefined ? others : [...others, [step, changed.value]]) as Json,
  );
}

function placeOf(list: readonly Json[], step: string): number | undefined {
  const byId = list.findIndex((item) => itemId(item) === step);
  if (byId >= 0) return byId;
  const place = /^(?:0|[1-9]\d*)$/.test(step) ? Number(step) : list.length;
  return place < list.length ? place : undefined;
}

function nothingAt(path: string, remedy: string): Refusal {
  return { code: 'PATH_UNKNOWN', sentence: `There is nothing at ${path}; ${remedy}.` };
}
