'use client';

import { Redo2, RotateCcw, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import type { DraftEditing } from './use-draft.ts';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** Steps back and forth, and back to what is published; Ctrl-Z and Ctrl-Shift-Z do the same outside of fields. */
export function Toolbar({ editing }: { readonly editing: DraftEditing }) {
  const { undo, redo, reset, canUndo, canRedo, isChanged } = editing;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.closest(FIELDS) !== null;
      if (isWriting || event.key.toLowerCase() !== 'z' || event.ctrlKey === event.metaKey) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
  const look = `${BUTTON_LOOK} disabled:opacity-50`;
  return (
    <div role="toolbar" aria-label="Steps" className="flex flex-wrap gap-2">
      <button
        type="button"
        onClick={undo}
        disabled={!canUndo}
        className={look}
        aria-keyshortcuts="Control+Z Meta+Z"
      >
        <Undo2 aria-hidden="true" size={16} /> Undo
      </button>
      <button
        type="button"
        onClick={redo}
        disabled={!canRedo}
        className={look}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
      >
        <Redo2 aria-hidden="true" size={16} /> Redo
      </button>
      <button type="button" onClick={reset} disabled={!isChanged} className={look}>
        <RotateCcw aria-hidden="true" size={16} /> Reset
      </button>
    </div>
  );
}
