import { assertNever } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { subjectInWords } from '../../render/subject-in-words.ts';
import { kindAndName } from '../../validation/naming.ts';
import type { Change } from '../change.ts';
import type { Json } from '../patch/json.ts';
import { FIXED_FIELDS, patchBetween } from '../patch/patch-between.ts';
import { type ChangeDetail, describeOperation } from './describe-operation.ts';
import { describeValue } from './describe-value.ts';
import { capitalised, fieldWords } from './field-words.ts';

/** A change for people: what happens to the subject, and what changes at which of its places. */
export interface ChangeDescription {
  /** "Changed: the condition sciatica." */
  readonly sentence: string;
  readonly details: readonly ChangeDetail[];
}

/** The graphs before and after a change. */
export interface GraphSides {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/** A change as sentences, each with the path that it is about; `graphs` are those with its base and with its draft. */
export function describeChange(graphs: GraphSides, change: Change): ChangeDescription {
  return { sentence: headline(graphs, change), details: detailsBetween(graphs, change.base, change.draft) };
}

/** What differs between two states of a subject; of one that comes or goes each field that says something. */
export function detailsBetween(
  { before, after }: GraphSides,
  base: Subject | null,
  draft: Subject | null,
): readonly ChangeDetail[] {
  if (base && draft) {
    const sides = {
      before: { graph: before, data: base as unknown as Json },
      after: { graph: after, data: draft as unknown as Json },
    };
    return patchBetween(base, draft).map((operation) => describeOperation(operation, sides));
  }
  if (draft) return fieldsOf(after, draft).map(({ value, ...told }) => ({ ...told, after: value }));
  return base ? fieldsOf(before, base).map(({ value, ...told }) => ({ ...told, before: value })) : [];
}

/** By what the change says of its subject: once it is published, the graph has no more of what it removed. */
function headline({ before, after }: GraphSides, { subjectId, action, base, draft, reason }: Change): string {
  const what = kindAndName(after, subjectId);
  const why = reason === undefined ? '' : ` Reason: ${reason}`;
  const replacement = draft && 'replacedBy' in draft ? draft.replacedBy : undefined;
  const into = replacement === undefined ? '' : kindAndName(after, replacement);
  switch (action) {
    case 'CREATE':
      return `Added: ${draft ? subjectInWords(after, draft) : subjectId}.`;
    case 'UPDATE':
      return `Changed: ${draft ? subjectInWords(after, draft) : subjectId}.`;
    case 'REMOVE':
      return `Removed: ${base ? subjectInWords(before, base) : subjectId}.${why}`;
    case 'DEPRECATE':
      return `Deprecated: ${what}${into === '' ? '' : `, replaced by ${into}`}.${why}`;
    case 'RESTORE':
      return `Taken into use again: ${what}.`;
    case 'MERGE_INTO':
      return `Merged: ${what} into ${into}.${why}`;
    default:
      return assertNever(action);
  }
}

interface ToldField {
  readonly path: string;
  readonly sentence: string;
  readonly value: Json;
}

function fieldsOf(graph: Snapshot, subject: Subject): readonly ToldField[] {
  const data = subject as unknown as Json;
  return Object.entries(subject as unknown as Record<string, Json | undefined>).flatMap(([path, value]) => {
    if (value === undefined || FIXED_FIELDS.includes(path) || isEmpty(value)) return [];
    const sentence = `${capitalised(fieldWords(path, data))}: ${describeValue(graph, path, value)}.`;
    return [{ path, sentence, value }];
  });
}

function isEmpty(value: Json): boolean {
  return value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
