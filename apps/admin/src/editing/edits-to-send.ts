import { patchBetween, type Subject, subjectTypeOf } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import { updateInput } from './edit-inputs.ts';
import type { EditState } from './edit-state.ts';
import { problemsOf } from './problems-of.ts';

/** What goes to the desk at once. */
export interface Outgoing {
  readonly edits: readonly SubjectEditInput[];
  /** The subjects as the change set will have them of these edits. */
  readonly versions: ReadonlyMap<string, Subject>;
}

/**
 * What the change set lacks of what is on the screen: new subjects, what names them behind them, then updates, then the rest. A field
 * that has to be mended stays as it was until it is; a new subject with one waits as a whole.
 */
export function editsToSend({
  subjects,
  unsaved,
  waiting,
}: Pick<EditState, 'subjects' | 'unsaved' | 'waiting'>): Outgoing {
  const created: SubjectEditInput[] = [];
  const updated: SubjectEditInput[] = [];
  const versions = new Map<string, Subject>();
  for (const [id, base] of unsaved) {
    const subject = wellPart(subjects.get(id), base);
    if (subject === undefined) continue;
    const operations = base === null ? undefined : patchBetween(base, subject);
    if (operations?.length === 0) continue;
    if (operations === undefined) created.push(creation(subject));
    else updated.push(updateInput(subject, operations));
    versions.set(id, subject);
  }
  return { edits: [...created.sort(conceptsFirst), ...updated, ...waiting], versions };
}

/** A subject with every field that is wrong as it was before; undefined when that is not right either. */
function wellPart(subject: Subject | undefined, base: Subject | null): Subject | undefined {
  const problems = subject === undefined ? [] : problemsOf(subject);
  if (problems.length === 0) return subject;
  if (base === null) return undefined;
  const well: Record<string, unknown> = { ...subject };
  for (const { path } of problems) {
    const [name = ''] = path.split('.');
    const before = (base as unknown as Readonly<Record<string, unknown>>)[name];
    if (before === undefined) delete well[name];
    else well[name] = before;
  }
  const mended = well as unknown as Subject;
  return problemsOf(mended).length === 0 ? mended : undefined;
}

function creation(subject: Subject): SubjectEditInput {
  const type = subjectTypeOf(subject.id);
  if (type === undefined) throw new Error(`${subject.id} is no id of a subject.`);
  return { create: { type, subject } };
}

function conceptsFirst(one: SubjectEditInput, other: SubjectEditInput): number {
  return Number(isStatement(one)) - Number(isStatement(other));
}

function isStatement({ create }: SubjectEditInput): boolean {
  return create?.type === 'STATEMENT';
}
