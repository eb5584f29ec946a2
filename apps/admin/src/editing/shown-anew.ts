import type { Subject } from '@symptograph/core';
import type { SubjectEditInput } from '../desk-api/generated/graphql.ts';
import type { EditState } from './edit-state.ts';
import { showAnew } from './lay-under.ts';

/** What the desk has of a page. */
export interface DeskHas extends Pick<EditState, 'head' | 'release'> {
  readonly subjects: readonly Subject[];
}

/** What becomes of a state once the desk was asked what it has: that, with what is unsaved on top of it, or a clash. */
export function shownAnew(state: EditState, { head, release, subjects: fresh }: DeskHas): Partial<EditState> {
  const { subjects, unsaved, clashes } = showAnew(state, fresh);
  const waiting = state.waiting.filter((edit) => !isRemoved(edit, fresh));
  const next = { subjects, unsaved, waiting };
  if (clashes.length > 0) return { ...next, saving: { kind: 'CLASH', clashes, head, release } };
  const isOver = state.saving.kind === 'CLASH';
  return { ...next, head, release, ...(isOver && { saving: { kind: 'SAVING' } }) };
}

/** Whether what an edit takes away is not there any more: it was sent before, and nobody heard. */
function isRemoved({ remove }: SubjectEditInput, subjects: readonly Subject[]): boolean {
  return remove != null && subjects.every(({ id }) => id !== remove.subjectId);
}
