'use client';

import { useState } from 'react';
import { askDesk } from '../desk-api/ask-desk.ts';
import { RedoLastEditDocument, UndoLastEditDocument } from '../desk-api/generated/graphql.ts';
import { subjectsAsDrafted } from './subjects-as-drafted.ts';
import type { Editing } from './use-editing.ts';

type Step = 'undo' | 'redo';

/** Takes back one's own edits and makes them again, over all subjects of the change set. */
export interface Undoing {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Why the last one was not possible. */
  readonly problem: string | undefined;
}

/** Undo and redo by the desk, which knows what others wrote since; what is not saved yet is saved before. */
export function useUndo(editing: Editing): Undoing {
  const [problem, setProblem] = useState<string>();
  const take = async (step: Step) => setProblem(await takeStep(step, editing));
  return { undo: () => void take('undo'), redo: () => void take('redo'), problem };
}

/** Takes a step and shows what it left; resolves to why it could not, if so. */
async function takeStep(step: Step, { now, roots, saveNow, refresh }: Editing): Promise<string | undefined> {
  await saveNow();
  const { changeSet, head } = now();
  if (changeSet === undefined) return `There is nothing to ${step}.`;
  const done = await askStep(step, changeSet, head);
  if (typeof done === 'string') return done;
  const subjects = await subjectsAsDrafted(changeSet, roots);
  if (!subjects.ok) return subjects.error.message;
  refresh(done, subjects.value);
  return undefined;
}

/** The head after the step, or why it was not taken. */
async function askStep(step: Step, changeSet: number, ifHead: number): Promise<number | string> {
  if (step === 'undo') {
    const answer = await askDesk(UndoLastEditDocument, { changeSet, ifHead });
    return answer.ok ? headOf(answer.value.undoEdit) : answer.error.message;
  }
  const answer = await askDesk(RedoLastEditDocument, { changeSet, ifHead });
  return answer.ok ? headOf(answer.value.redoEdit) : answer.error.message;
}

function headOf(result: { readonly head: number } | { readonly message: string }): number | string {
  return 'head' in result ? result.head : result.message;
}
