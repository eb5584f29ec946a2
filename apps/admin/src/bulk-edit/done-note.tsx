'use client';

import { useEffect, useRef, useState } from 'react';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { NoteBar } from '../ui/note-bar.tsx';
import type { BulkDone } from './send-bulk-edit.ts';
import { undoBulkEdit } from './undo-bulk-edit.ts';

interface DoneNoteProps {
  /** "3 conditions taken out of use" */
  readonly words: string;
  readonly of: BulkDone;
  readonly onDismiss: () => void;
}

type Undoing = 'NOT' | 'BUSY' | 'DONE' | { readonly problem: string };

/** What was done, the way to where it is, and the way back. */
export function DoneNote({ words, of, onDismiss }: DoneNoteProps) {
  const [undoing, setUndoing] = useState<Undoing>('NOT');
  const [step, setStep] = useState(0);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const undo = async () => {
    setUndoing('BUSY');
    const { count, problem } = await undoBulkEdit(of, setStep);
    note.current?.focus();
    if (problem === undefined) setUndoing('DONE');
    else setUndoing({ problem: `${count} of ${of.count} are taken back. ${problem}` });
  };
  return (
    <NoteBar
      ref={note}
      onUndo={undoing === 'DONE' ? undefined : undo}
      isUndoing={undoing !== 'NOT'}
      onDismiss={onDismiss}
    >
      <span role="status">
        {undoing === 'DONE' ? 'Taken back. ' : `${words} in `}
        <IntentLink
          href={`${changeSetPath(of.changeSet)}/changes`}
          className="font-semibold text-accent-strong underline"
        >
          CS-{of.changeSet}
        </IntentLink>
        {undoing === 'DONE' ? ' is as it was before.' : '. '}
        {undoing === 'BUSY' ? `Taking back ${step + 1} of ${of.count} …` : ''}
        {undoing === 'NOT' ? 'It waits there for review; nothing is published.' : ''}
        {typeof undoing === 'object' ? <span className="text-danger">{undoing.problem}</span> : ''}
      </span>
    </NoteBar>
  );
}
