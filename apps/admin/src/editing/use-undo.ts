'use client';

import { useEffect, useRef, useState } from 'react';
import type { EditState } from './edit-state.ts';
import type { Step } from './step-words.ts';
import { type StepScope, type StepTaken, takeStep } from './take-step.ts';
import type { Editing } from './use-editing.ts';

/** What the last step came to, as long as it is news. */
export interface StepNote {
  readonly step: Step;
  readonly taken: StepTaken;
}

/** Takes back one's own edits and makes them again, of what the page shows. */
export interface Undoing {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes the step that was left alone since it is of another page. */
  readonly anyway: () => void;
  readonly note: StepNote | undefined;
}

/** So long it is said what a step did. */
const NEWS_MS = 12_000;

/** Undo and redo by the desk, which knows what others wrote since; what is not saved yet is saved before. */
export function useUndo(editing: Editing): Undoing {
  const { state, now } = editing;
  const [told, setTold] = useState<{ readonly note: StepNote; readonly of: EditState }>();
  const last = useRef(Promise.resolve());
  useEffect(() => {
    if (told?.note.taken.kind !== 'TAKEN') return;
    const timer = setTimeout(() => setTold(undefined), NEWS_MS);
    return () => clearTimeout(timer);
  }, [told]);
  // One after the other: a second press while the first is under way is meant too.
  const take = (step: Step, scope: StepScope = 'PAGE') => {
    last.current = last.current.then(async () => {
      const taken = await takeStep(step, editing, scope);
      setTold({ note: { step, taken }, of: now() });
    });
  };
  const isNews = told?.of.head === state.head && told.of.subjects === state.subjects;
  const note = isNews ? told?.note : undefined;
  return {
    undo: () => take('undo'),
    redo: () => take('redo'),
    anyway: () => take(note?.step ?? 'undo', 'ANYWHERE'),
    note,
  };
}
