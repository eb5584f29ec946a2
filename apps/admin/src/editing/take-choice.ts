import type { EditState, Saving } from './edit-state.ts';
import { layUnder } from './lay-under.ts';

type InClash = Extract<Saving, { kind: 'CLASH' }>;

/** What becomes of a state in a clash by the choice of what somebody else wrote or of one's own; undefined where there is no clash. */
export function takeChoice(state: EditState, choice: 'MINE' | 'THEIRS'): Partial<EditState> | undefined {
  const { saving } = state;
  if (saving.kind !== 'CLASH') return undefined;
  const [subjects, unsaved] = [new Map(state.subjects), new Map(state.unsaved)];
  for (const { subjectId, theirs } of saving.clashes) {
    if (choice === 'MINE') unsaved.set(subjectId, theirs);
    else {
      unsaved.delete(subjectId);
      if (theirs) subjects.set(subjectId, theirs);
      else subjects.delete(subjectId);
    }
  }
  const { head, release } = saving;
  return { subjects, unsaved, head, release, saving: { kind: 'SAVING' } };
}

/** What becomes of a state where all of a clash goes together after all; undefined where somebody has to choose. */
export function withoutChoice(
  state: EditState,
  { clashes, head, release }: InClash,
): Partial<EditState> | undefined {
  const theirs = clashes.flatMap((clash) => clash.theirs ?? []);
  const laid = layUnder(state, theirs);
  const isWritten = clashes.every((clash) => clash.theirs !== null && state.unsaved.has(clash.subjectId));
  const isSettled = isWritten && laid.clashes.length === 0 && release === state.release && head > state.head;
  return isSettled ? { subjects: laid.subjects, unsaved: laid.unsaved, head } : undefined;
}
