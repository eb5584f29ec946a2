import { assertNever, ok, type Result, refuse } from '@symptograph/rules';
import type { Operation } from '../operation.ts';
import { isJsonList, isJsonObject, type Json } from './json.ts';
import { itemId } from './keyed-items.ts';
import { mergeText } from './merge-text.ts';
import { FIXED_FIELDS } from './patch-between.ts';
import { sameJson } from './same-json.ts';
import { type Refusal, type Update, updateAt } from './update-at.ts';

/** The data of a subject after one operation; whether it still has the shape of a subject is not looked at. */
export function operate(data: Json, operation: Operation): Result<Json, Refusal> {
  const steps = operation.path.split('.');
  if (operation.path === '') {
    return refuse({
      code: 'PATH_UNKNOWN',
      sentence: 'A subject is not changed as a whole; name a field of it.',
    });
  }
  if (steps.length === 1 && FIXED_FIELDS.includes(operation.path)) {
    const sentence = `The ${operation.path} of a subject stays as it is; make another subject instead.`;
    return refuse({ code: 'FIXED_FIELD', sentence });
  }
  const changed = updateAt(data, { steps }, updateOf(operation));
  return changed.ok ? ok(changed.value ?? null) : changed;
}

function updateOf(operation: Operation): Update {
  switch (operation.op) {
    case 'set':
      return (current) => setting(operation, current);
    case 'unset':
      return (current) =>
        current === undefined
          ? refuse({ code: 'PATH_UNKNOWN', sentence: `There is nothing at ${operation.path} to take away.` })
          : ok(undefined);
    case 'add':
      return (current) => adding(operation, current);
    case 'remove':
      return (current) => removing(operation, current);
    case 'text':
      return (current) => rewording(operation, current);
    default:
      return assertNever(operation);
  }
}

type Of<Op extends Operation['op']> = Extract<Operation, { op: Op }>;

function setting({ path, value }: Of<'set'>, current: Json | undefined): ReturnType<Update> {
  const id = itemId(current);
  if (id === undefined || itemId(value as Json) === id || !path.endsWith(id)) return ok(value as Json);
  return refuse({ code: 'FIXED_FIELD', sentence: `What is set at ${path} must keep its id, ${id}.` });
}

function adding({ path, value, at }: Of<'add'>, current: Json | undefined): ReturnType<Update> {
  const list = current ?? [];
  if (!isJsonList(list)) return refuse(notAList(path));
  const id = itemId(value as Json);
  const isThere = list.some((item) => (id === undefined ? sameJson(item, value) : itemId(item) === id));
  if (isThere)
    return refuse({
      code: 'ITEM_PRESENT',
      sentence: `The list at ${path} has ${shown(value as Json)} already.`,
    });
  return ok(list.toSpliced(at ?? list.length, 0, value as Json));
}

function removing({ path, value }: Of<'remove'>, current: Json | undefined): ReturnType<Update> {
  if (!isJsonList(current)) return refuse(notAList(path));
  const id = itemId(value as Json) ?? value;
  const place = current.findIndex((item) => (itemId(item) ?? undefined) === id || sameJson(item, value));
  if (place < 0) {
    const sentence = `The list at ${path} does not have ${shown(value as Json)}; look at what it holds now.`;
    return refuse({ code: 'ITEM_MISSING', sentence });
  }
  return ok(current.toSpliced(place, 1));
}

function rewording({ path, before, after }: Of<'text'>, current: Json | undefined): ReturnType<Update> {
  if (typeof current !== 'string')
    return refuse({ code: 'PATH_UNKNOWN', sentence: `There is no text at ${path}; set it.` });
  const merged = mergeText({ base: before, theirs: current, ours: after });
  if (merged.clean) return ok(merged.text);
  const sentence = `The text at ${path} is now “${current}”, and the same words were changed; change it as it is now.`;
  return refuse({ code: 'TEXT_CONFLICT', sentence });
}

function notAList(path: string): Refusal {
  return { code: 'NOT_A_LIST', sentence: `${path} is not a list; set it instead.` };
}

function shown(value: Json): string {
  return isJsonObject(value) ? (itemId(value) ?? JSON.stringify(value)) : `“${String(value)}”`;
}
