'use client';

import { signInPath } from '../desk-api/sign-in-path.ts';
import { goToMend } from './go-to-mend.ts';
import type { Editing } from './use-editing.ts';
import type { StepNote } from './use-undo.ts';

const LOOK = 'min-h-9 font-semibold text-accent underline';

interface BarActionProps {
  readonly editing: Editing;
  readonly note: StepNote | undefined;
  readonly isWrong: boolean;
  readonly onAnyway: () => void;
}

/** The way on where something keeps what was written from being saved, or a step from being taken. */
export function BarAction({ editing, note, isWrong, onAnyway }: BarActionProps) {
  const { saving, waiting } = editing.state;
  if (saving.kind === 'SIGNED_OUT')
    return (
      <button type="button" className={LOOK} onClick={signIn}>
        Sign in
      </button>
    );
  if (saving.kind === 'REFUSED' && waiting.length > 0)
    return (
      <button type="button" className={LOOK} onClick={() => void editing.giveUp()}>
        Discard it
      </button>
    );
  if (isWrong)
    return (
      <button type="button" className={LOOK} onClick={() => void goToMend()}>
        Go to it
      </button>
    );
  if (note?.taken.kind !== 'ELSEWHERE') return null;
  return (
    <button type="button" className={LOOK} onClick={onAnyway}>
      {note.step === 'undo' ? 'Take it back' : 'Make it again'}
    </button>
  );
}

/** In a window of its own, so that this one stays as it is; it saves once one comes back to it. */
function signIn(): void {
  open(signInPath(`${location.pathname}${location.search}`), '_blank');
}
