import { readFileSync } from 'node:fs';
import {
  applyToSnapshot,
  buildSnapshot,
  documentOf,
  EMPTY_GRAPH,
  type GraphDocument,
  type IdPrefix,
  type Subject,
  subjectsOf,
} from '@symptograph/core';
import { anId } from '@symptograph/core/testing';
import { draftFiles, type ImportFile, type ImportPlan, planImport, readMapping } from '../src/index.ts';

/** A graph after an import, and the plan that led to it. */
export interface Imported {
  readonly graph: GraphDocument;
  readonly plan: ImportPlan;
}

/** What a test may choose. */
export interface ImportOptions {
  /** Of earlier imports; empty when not given. */
  readonly into?: GraphDocument;
  readonly isLocked?: (id: string) => boolean;
}

let minted = 0;
const newId = (prefix: IdPrefix) => {
  minted += 1;
  return anId(prefix, minted);
};

/** A file of the fixtures, from `do-symp/symp.obo`. */
export function fixture(path: string): ImportFile {
  const url = new URL(`fixtures/${path}`, import.meta.url);
  return { name: path.split('/').at(-1) ?? path, text: readFileSync(url, 'utf8') };
}

/** The text of a mapping that comes with this package. */
export function mappingText(name: string): string {
  return readFileSync(new URL(`../mappings/${name}.yaml`, import.meta.url), 'utf8');
}

/** Imports files by a mapping, which must be well-formed and name them. */
export function importInto(
  mapping: string,
  files: readonly ImportFile[],
  { into = EMPTY_GRAPH, isLocked = () => false }: ImportOptions = {},
): Imported {
  const read = readMapping(mapping);
  if (!read.ok) throw new Error(read.error.join('\n'));
  const drafts = draftFiles(read.value, files);
  if (!drafts.ok) throw new Error(drafts.error.join('\n'));
  const snapshot = buildSnapshot(into);
  const plan = planImport(drafts.value, { before: into, snapshot, newId, isLocked });
  applyToSnapshot(snapshot, plan.edits);
  return { plan, graph: afterEdits(into, plan) };
}

function afterEdits(graph: GraphDocument, { edits }: ImportPlan): GraphDocument {
  const subjects = new Map<string, Subject>([...subjectsOf(graph)].map((subject) => [subject.id, subject]));
  for (const edit of edits) {
    if (edit.type === 'put') subjects.set(edit.subject.id, edit.subject);
    else subjects.delete(edit.id);
  }
  return documentOf(subjects.values());
}
