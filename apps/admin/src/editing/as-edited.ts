import type { Subject } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { EditState } from './edit-state.ts';

/** What becomes of a state by a subject that is put in place of what was there, or beside it when it is new. */
export function withPut({ subjects, unsaved }: EditState, subject: Subject): Partial<EditState> {
  const { id } = subject;
  const base = unsaved.has(id) ? unsaved.get(id) : subjects.get(id);
  return {
    subjects: new Map(subjects).set(id, subject),
    unsaved: new Map(unsaved).set(id, base ?? null),
  };
}

/** What is done that is no change of fields, and ids of the subjects that it takes away. */
export interface Deed {
  readonly edit: SubjectEditInput;
  readonly gone: readonly string[];
  /** Whether the desk may have heard of them. */
  readonly isSending: boolean;
}

/** What becomes of a state by what is no change of fields: nothing waits when all that it takes away is unknown to the desk. */
export function withDone(state: EditState, { edit, gone, isSending }: Deed): Partial<EditState> {
  const isUnknown = !isSending && gone.length > 0 && gone.every((id) => state.unsaved.get(id) === null);
  const [subjects, unsaved] = [new Map(state.subjects), new Map(state.unsaved)];
  for (const id of gone) {
    subjects.delete(id);
    unsaved.delete(id);
  }
  return { subjects, unsaved, waiting: isUnknown ? state.waiting : [...state.waiting, edit] };
}
