import { patchBetween, type Subject, subjectTypeOf } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import { updateInput } from './edit-inputs.ts';
import type { EditState } from './edit-state.ts';
import { problemsOf } from './problems-of.ts';

/**
 * What the change set lacks of what is on the screen: new subjects, what names them behind them, then updates, then the rest. A
 * subject with a field that has to be mended waits until it is.
 */
export function editsToSend({
  subjects,
  unsaved,
  waiting,
}: Pick<EditState, 'subjects' | 'unsaved' | 'waiting'>): readonly SubjectEditInput[] {
  const created: SubjectEditInput[] = [];
  const updated: SubjectEditInput[] = [];
  for (const [id, base] of unsaved) {
    const subject = subjects.get(id);
    if (!subject || problemsOf(subject).length > 0) continue;
    if (base === null) created.push(creation(subject));
    else {
      const operations = patchBetween(base, subject);
      if (operations.length > 0) updated.push(updateInput(subject, operations));
    }
  }
  return [...created.sort(conceptsFirst), ...updated, ...waiting];
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
