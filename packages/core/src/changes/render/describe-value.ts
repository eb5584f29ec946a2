import { conceptById, subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isConcept } from '../../graph/subject-type.ts';
import { nameOf } from '../../validation/naming.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../patch/json.ts';
import { describeObject } from './describe-object.ts';
import { fieldAtEnd, wordsOfField } from './field-words.ts';
import { termLabel } from './term-label.ts';

/** What stands for a value that is not there. */
const NOTHING = 'nothing';

/**
 * A value of the field at a path in words, concepts by their names and conditions as sentences: “sciatica”, "15 to 20 minutes", "no";
 * "nothing" where there is none.
 */
export function describeValue(graph: Snapshot, path: string, value: Json | undefined): string {
  if (value === undefined || value === null) return NOTHING;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'string') return describeText(graph, path, value);
  if (isJsonList(value)) return value.map((item) => describeValue(graph, path, item)).join(', ') || NOTHING;
  if (!isJsonObject(value)) return NOTHING;
  return describeObject(graph, fieldAtEnd(path), value) ?? describeFields(graph, path, value);
}

/** An object that has no words of its own, by its fields. */
function describeFields(graph: Snapshot, path: string, value: JsonObject): string {
  const isTold = (part: Json | undefined) => part !== undefined && !(isJsonList(part) && part.length === 0);
  const fields = Object.entries(value).filter(([name, part]) => isTold(part) && name !== 'evidence');
  return fields
    .map(([name, part]) => `${wordsOfField(name)} ${describeValue(graph, `${path}.${name}`, part)}`)
    .join(', ');
}

function describeText(graph: Snapshot, path: string, text: string): string {
  const label = termLabel(fieldAtEnd(path), text);
  if (label !== undefined) return label;
  const subject = /^[a-z]{3}_/.test(text) ? subjectById(graph, text) : undefined;
  if (!subject) return conceptById(graph, text)?.name ?? `“${text}”`;
  return isConcept(subject) ? subject.name : nameOf(graph, subject);
}
