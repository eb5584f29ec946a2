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
  const isBusy = useRef(false);
  useEffect(() => {
    if (told?.note.taken.kind !== 'TAKEN') return;
    const timer = setTimeout(() => setTold(undefined), NEWS_MS);
    return () => clearTimeout(timer);
  }, [told]);
  const take = async (step: Step, scope: StepScope = 'PAGE') => {
    if (isBusy.current) return;
    isBusy.current = true;
    const taken = await takeStep(step, editing, scope);
    isBusy.current = false;
    setTold({ note: { step, taken }, of: now() });
  };
  const isNews = told?.of.head === state.head && told.of.subjects === state.subjects;
  const note = isNews ? told?.note : undefined;
  return {
    undo: () => void take('undo'),
    redo: () => void take('redo'),
    anyway: () => void take(note?.step ?? 'undo', 'ANYWHERE'),
    note,
  };
}
