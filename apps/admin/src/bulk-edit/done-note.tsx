'use client';

import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { IntentLink } from '../ui/intent-link.tsx';
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
    <div
      ref={note}
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-accent bg-accent-wash py-2 pr-2 pl-4 text-sm shadow-lg"
    >
      <p role="status" className="mr-auto text-ink">
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
      </p>
      <div className="flex items-center gap-1">
        {undoing === 'DONE' ? null : (
          <button type="button" disabled={undoing !== 'NOT'} onClick={undo} className={BUTTON_LOOK}>
            Undo
          </button>
        )}
        <button
          type="button"
          aria-label="Dismiss"
          onClick={onDismiss}
          className="inline-flex size-10 items-center justify-center rounded-md text-ink-soft hover:text-ink"
        >
          <X aria-hidden="true" size={18} />
        </button>
      </div>
    </div>
  );
}
