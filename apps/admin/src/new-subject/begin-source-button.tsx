import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import type { NewSourceDraft } from './use-new-source.ts';

interface BeginSourceButtonProps {
  readonly draft: NewSourceDraft;
  readonly isBusy?: boolean;
}

/** Begins a source; it says against what, where something was told first. */
export function BeginSourceButton({ draft, isBusy = false }: BeginSourceButtonProps) {
  return (
    <button
      type="submit"
      disabled={isBusy}
      className={draft.twin === undefined ? MAIN_BUTTON_LOOK : BUTTON_LOOK}
    >
      {wordsOf(draft)}
    </button>
  );
}

function wordsOf({ isLooking, twin, isAway, isUnread }: NewSourceDraft): string {
  if (isLooking) return 'Looking whether there is one …';
  if (twin !== undefined) return 'Begin another one all the same';
  if (isAway) return 'Begin it all the same';
  return isUnread ? 'Begin it without either' : 'Begin the source';
}
