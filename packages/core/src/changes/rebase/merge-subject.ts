import { ok } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../patch/json.ts';
import { readSubject } from '../patch/read-subject.ts';
import { updateAt } from '../patch/update-at.ts';
import { mergeObject } from './merge-value.ts';
import { collide, type Merging, type Sides } from './merging.ts';

/**
 * Merges what two made of a subject; the version is that of `theirs`. Where what comes out has not the shape of its type, the field
 * that is wrong collides as a whole. While a conflict is open the result has ours in its place, and may be wrong there.
 */
export function mergeSubject(merging: Merging, { base, theirs, ours }: Sides<Subject>): Subject {
  const sides = { base: plain(base, theirs), theirs: plain(theirs, theirs), ours: plain(ours, theirs) };
  let merged = mergeObject(merging, '', sides);
  const tried = new Set<string>();
  while (merging.open.length === 0) {
    const read = readSubject(merged);
    if (read.ok) return read.value;
    const path = fieldAt(merged, read.error[0]?.path ?? '');
    // What was settled in a way that has not the shape either is asked again.
    const attempt = tried.has(path) ? { ...merging, resolutions: new Map() } : merging;
    tried.add(path);
    merged = settleField(attempt, { path, merged, sides });
  }
  return merged as unknown as Subject;
}

function plain(subject: Subject, { version }: Subject): JsonObject {
  return { ...(subject as unknown as JsonObject), version };
}

/** The way to a field as far as it leads through objects only; empty for the whole subject. */
function fieldAt(merged: JsonObject, path: string): string {
  const steps: string[] = [];
  let value: Json | undefined = merged;
  for (const step of path === '' ? [] : path.split('.')) {
    if (!isJsonObject(value)) break;
    steps.push(step);
    value = value[step];
    if (isJsonList(value)) break;
  }
  return steps.join('.');
}

interface Field {
  readonly path: string;
  readonly merged: JsonObject;
  readonly sides: Sides<JsonObject>;
}

function settleField(merging: Merging, { path, merged, sides }: Field): JsonObject {
  if (path === '') return (collide(merging, { path, kind: 'VALUE', ...sides }) ?? sides.ours) as JsonObject;
  const steps = path.split('.');
  const at = (side: JsonObject) =>
    steps.reduce<Json | undefined>((value, step) => (isJsonObject(value) ? value[step] : undefined), side);
  const value = collide(merging, {
    path,
    kind: 'VALUE',
    base: at(sides.base),
    theirs: at(sides.theirs),
    ours: at(sides.ours),
  });
  const changed = updateAt(merged, { steps }, () => ok(value));
  return changed.ok ? (changed.value as JsonObject) : merged;
}
