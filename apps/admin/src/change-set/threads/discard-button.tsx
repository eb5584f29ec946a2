'use client';

import { tellDone } from '../../told/tell-done.ts';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import type { UnsentWords } from '../../ui/unsent-words.ts';
import type { Unsent } from '../../ui/use-unsent.ts';

interface DiscardButtonProps<Words extends UnsentWords> {
  readonly unsent: Unsent<Words>;
  readonly onClose: () => void;
}

/** Closes a form; what is written in it is thrown away, which can be undone as long as it is told. */
export function DiscardButton<Words extends UnsentWords>({ unsent, onClose }: DiscardButtonProps<Words>) {
  const { words, isBegun, write, forget } = unsent;
  const discard = () => {
    onClose();
    if (!isBegun) return;
    forget();
    const run = async () => {
      write(words);
      return undefined;
    };
    tellDone({
      words: 'What you wrote is thrown away.',
      undo: { run, undone: 'What you wrote is kept; open the form again to go on.' },
    });
  };
  return (
    <button type="button" onClick={discard} className={BUTTON_LOOK}>
      {isBegun ? 'Discard' : 'Cancel'}
    </button>
  );
}
