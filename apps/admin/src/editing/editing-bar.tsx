'use client';

import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { changeSetPath } from '../change-sets/change-set-path.ts';
import { IntentLink } from '../ui/intent-link.tsx';
import { BarAction } from './bar-action.tsx';
import type { EditState } from './edit-state.ts';
import { isAllSaved } from './edit-store.ts';
import { savingWords } from './saving-words.ts';
import { StepTold } from './step-told.tsx';
import { toMend } from './to-mend.ts';
import type { Editing } from './use-editing.ts';
import { useEditingKeys } from './use-editing-keys.ts';
import { useUndo } from './use-undo.ts';

const ICON_BUTTON =
  'inline-flex size-10 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink aria-disabled:opacity-40';

const TONES = {
  SAVED: 'text-ink-faint',
  SAVING: 'text-ink-faint',
  AWAY: 'text-warning',
  SIGNED_OUT: 'text-warning',
  CLASH: 'text-danger',
  REFUSED: 'text-danger',
} as const;

/** Says all the time into which change set an edit goes and whether it is saved; takes edits back and makes them again. */
export function EditingBar({ editing }: { readonly editing: Editing }) {
  const { state, can } = editing;
  const { undo, redo, anyway, note } = useUndo(editing);
  const [savedAs, setSavedAs] = useState<EditState>();
  const save = async () => {
    await editing.saveNow();
    setSavedAs(editing.now());
  };
  useEditingKeys({ SAVE: () => void save(), UNDO: undo, REDO: redo });
  const isSaved = isAllSaved(state) && state.held.length === 0;
  const isJustSaved = savedAs === state && state.saving.kind === 'SAVED' && isSaved;
  const wrong = toMend(state);
  const isWrong = state.saving.kind === 'SAVED' && wrong.length > 0;
  const tone = state.isUnkept && !isSaved ? 'text-warning' : TONES[state.saving.kind];
  // What a step did is told as long as nothing about saving has to be.
  const isCalm = isSaved && state.saving.kind === 'SAVED';
  return (
    <section
      aria-label="Where edits go"
      className="sticky top-14 z-20 -mx-4 -mt-6 flex items-center gap-x-3 border-b border-line bg-surface/95 px-4 py-1.5 text-sm backdrop-blur-sm sm:-mx-8 sm:px-8 lg:-mx-10 lg:-mt-8 lg:px-10"
    >
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-3">
        {state.changeSet === undefined ? (
          <p className="font-semibold">Your first edit begins a draft of your own</p>
        ) : (
          <p>
            Editing in{' '}
            <IntentLink href={changeSetPath(state.changeSet)} className="font-semibold text-accent underline">
              CS-{state.changeSet}
            </IntentLink>
          </p>
        )}
        <div role="status" className={isWrong ? 'text-danger' : tone}>
          {note && isCalm ? (
            <StepTold note={note} changeSet={state.changeSet} />
          ) : isJustSaved ? (
            justSaved(state)
          ) : (
            savingWords({ ...state, isReady: editing.isReady, isAllSaved: isSaved, toMend: wrong })
          )}
        </div>
        <BarAction editing={editing} note={isCalm ? note : undefined} isWrong={isWrong} onAnyway={anyway} />
      </div>
      <div className="flex shrink-0">
        <button
          type="button"
          aria-label="Undo the last edit"
          aria-disabled={!can.undo}
          className={ICON_BUTTON}
          onClick={undo}
        >
          <Undo2 aria-hidden="true" size={18} />
        </button>
        <button
          type="button"
          aria-label="Redo"
          aria-disabled={!can.redo}
          className={ICON_BUTTON}
          onClick={redo}
        >
          <Redo2 aria-hidden="true" size={18} />
        </button>
      </div>
    </section>
  );
}

/** What Ctrl-S says: people press it to be sure. */
function justSaved({ changeSet }: EditState): string {
  return changeSet === undefined ? 'There is nothing to save yet' : `Saved: CS-${changeSet} has all of it`;
}
