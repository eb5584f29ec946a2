import { canonicalJson } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Operation } from '../operation.ts';
import { isJsonList, isJsonObject, type Json } from '../patch/json.ts';
import { itemId } from '../patch/keyed-items.ts';
import { sameJson } from '../patch/same-json.ts';
import { describeValue } from './describe-value.ts';
import { capitalised, fieldWords } from './field-words.ts';

/** One place at which a subject changed. */
export interface ChangeDetail {
  readonly path: string;
  /** "The name changes from “x” to “y”." */
  readonly sentence: string;
  /** What was there, absent where there was nothing. */
  readonly before?: Json | undefined;
  /** What comes there, absent where nothing does. */
  readonly after?: Json | undefined;
  /** Both in words, where one takes the place of the other: a condition as a sentence. */
  readonly inWords?: { readonly before: string; readonly after: string } | undefined;
}

/** The two states of a subject that an operation leads between, and the graphs that they are of. */
export interface DescribedSides {
  readonly before: { readonly graph: Snapshot; readonly data: Json };
  readonly after: { readonly graph: Snapshot; readonly data: Json };
}

/** What an operation of a patch in normal form does, as a sentence, with what was there and what comes. */
export function describeOperation(operation: Operation, { before, after }: DescribedSides): ChangeDetail {
  const { path } = operation;
  const [old, now] = [valueAt(before.data, path), valueAt(after.data, path)];
  const what = fieldWords(path, operation.op === 'unset' ? before.data : after.data);
  const was = (value: Json | undefined) =>
    describeValue(before.graph, path, withEvidence(before.data, value));
  const is = (value: Json | undefined) => describeValue(after.graph, path, withEvidence(after.data, value));
  switch (operation.op) {
    case 'add': {
      const item = operation.value as Json;
      return { path, sentence: itemSentence(path, ['added', `to ${what}`, is(item)]), after: item };
    }
    case 'remove': {
      const item = itemOf(old, operation.value as Json);
      return { path, sentence: itemSentence(path, ['removed', `from ${what}`, was(item)]), before: item };
    }
    case 'unset':
      return { path, sentence: `Removed: ${what}, ${was(old)}.`, before: old };
    default: {
      const told = { path, sentence: settingSentence(what, { old, now, was, is }), before: old, after: now };
      return old === undefined ? told : { ...told, inWords: { before: was(old), after: is(now) } };
    }
  }
}

/** A value with the subject's pieces of evidence in the place of their ids, where it is such an id or a list of them. */
function withEvidence(data: Json, value: Json | undefined): Json | undefined {
  if (isJsonList(value)) return value.map((item) => withEvidence(data, item) ?? item);
  if (typeof value !== 'string' || !value.startsWith('evd_')) return value;
  return valueAt(data, `evidence.${value}`) ?? value;
}

function itemSentence(path: string, [done, where, item]: readonly [string, string, string]): string {
  return path === 'evidence' ? `Evidence is ${done}: ${item}.` : `${capitalised(done)} ${where}: ${item}.`;
}

interface Setting {
  readonly old: Json | undefined;
  readonly now: Json | undefined;
  readonly was: (value: Json | undefined) => string;
  readonly is: (value: Json | undefined) => string;
}

function settingSentence(what: string, { old, now, was, is }: Setting): string {
  if (old === undefined) return `Added: ${what}, ${is(now)}.`;
  if (isJsonList(old) && isJsonList(now)) return listSentence(what, { old, now, was, is });
  if (was(old) !== is(now)) return `${capitalised(what)} changes from ${was(old)} to ${is(now)}.`;
  const isSameAmount = isJsonObject(old) && isJsonObject(now) && !sameJson(old['evidence'], now['evidence']);
  if (isSameAmount) return `${capitalised(what)}, ${is(now)}, rests on other evidence.`;
  return `${capitalised(what)} changes in form only: ${is(now)}.`;
}

interface ListSetting extends Setting {
  readonly old: readonly Json[];
  readonly now: readonly Json[];
}

/** What came into a list and what went, in a list that was set as a whole since its order is another too. */
function listSentence(what: string, { old, now, was, is }: ListSetting): string {
  const without = (items: readonly Json[], others: readonly Json[]) => {
    const known = new Set(others.map((item) => canonicalJson(item)));
    return items.filter((item) => !known.has(canonicalJson(item)));
  };
  const [added, removed] = [without(now, old), without(old, now)];
  const parts = [
    ...(added.length > 0 ? [`${is(added)} added`] : []),
    ...(removed.length > 0 ? [`${was(removed)} removed`] : []),
    `in the order ${is(now)}`,
  ];
  return `${capitalised(what)} change: ${parts.join('; ')}.`;
}

function itemOf(list: Json | undefined, value: Json): Json {
  const items = isJsonList(list) ? list : [];
  return items.find((item) => itemId(item) !== undefined && itemId(item) === value) ?? value;
}

/** The value at a path, or undefined. */
function valueAt(data: Json, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, step) => {
    if (isJsonList(value)) return value.find((item) => itemId(item) === step) ?? value[Number(step)];
    return isJsonObject(value) ? value[step] : undefined;
  }, data);
}
