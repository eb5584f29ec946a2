'use client';

import type { Statement } from '@symptograph/core';
import { useEffect, useRef, useState, useTransition } from 'react';
import { takeStep } from '../editing/take-step.ts';
import type { Editing } from '../editing/use-editing.ts';
import { NoteBar } from '../ui/note-bar.tsx';

/** A statement that was just removed. */
export interface RemovedRelation {
  readonly statement: Statement;
  /** What it was about, beside the concept of the page. */
  readonly name: string;
  /** Whether the change set knew it. */
  readonly wasSaved: boolean;
}

interface RemovedNoteProps {
  readonly removed: RemovedRelation | undefined;
  readonly editing: Editing;
  readonly onDismiss: () => void;
}

/** Says which relation was removed, with the way back; the focus goes there from the row that is gone. */
export function RemovedNote({ removed, editing, onDismiss }: RemovedNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<string>();
  const [isUndoing, start] = useTransition();
  useEffect(() => note.current?.focus(), []);
  const isBack = removed !== undefined && editing.state.subjects.has(removed.statement.id);
  const undo = async () => {
    if (removed === undefined) return;
    note.current?.focus();
    if (!removed.wasSaved) return editing.put(removed.statement);
    const taken = await takeStep('undo', editing, { subjectId: removed.statement.id });
    if (taken.kind === 'REFUSED') setProblem(taken.message);
    if (taken.kind === 'NOTHING') setProblem('There is nothing of yours to take back.');
  };
  return (
    <div role="status" className="sticky bottom-3 z-20 mt-4">
      {removed === undefined ? null : (
        <NoteBar
          ref={note}
          onUndo={isBack || problem !== undefined ? undefined : () => start(undo)}
          isUndoing={isUndoing}
          onDismiss={onDismiss}
        >
          {isBack ? `${removed.name} is stated again.` : `Removed: ${removed.name}.`}
          {problem === undefined ? null : <span className="text-danger"> {problem}</span>}
        </NoteBar>
      )}
    </div>
  );
}
