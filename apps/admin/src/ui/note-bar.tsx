'use client';

import { X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { BUTTON_LOOK } from './button-look.ts';

interface NoteBarProps {
  readonly ref?: Ref<HTMLDivElement>;
  /** What was done, in a sentence. */
  readonly children: ReactNode;
  /** The way back, while there is one. */
  readonly onUndo?: (() => void) | undefined;
  readonly isUndoing?: boolean;
  readonly onDismiss: () => void;
}

/** Says what was done, with the way back where there is one; it stays until it is dismissed, or something else is done. */
export function NoteBar({ ref, children, onUndo, isUndoing = false, onDismiss }: NoteBarProps) {
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-accent bg-accent-wash py-2 pr-2 pl-4 text-sm shadow-lg"
    >
      <p className="mr-auto text-ink">{children}</p>
      <div className="flex items-center gap-1">
        {onUndo === undefined ? null : (
          <button type="button" disabled={isUndoing} onClick={onUndo} className={BUTTON_LOOK}>
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
