'use client';

import { useRouter } from 'next/navigation';
import type { Ref } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { changeSetTabPath } from '../frame/change-set-tab.ts';

interface MovedNoteProps {
  readonly number: number;
  /** Of the button that leads to what changed. */
  readonly lookRef: Ref<HTMLButtonElement>;
  readonly onLook: () => void;
}

/** Says that a change set is not what was looked at any more, and leads to what changed. */
export function MovedNote({ number, lookRef, onLook }: MovedNoteProps) {
  const router = useRouter();
  const look = () => {
    router.push(changeSetTabPath(number, 'changes'));
    router.refresh();
    onLook();
  };
  return (
    <Alert tone="warning">
      <p>
        CS-{number} was changed while you wrote, so a verdict would be of something that you have not seen.
        Nothing was sent, and what you wrote is kept. What changed is not marked as viewed any more.
      </p>
      <p className="mt-2">
        <button ref={lookRef} type="button" onClick={look} className={BUTTON_LOOK}>
          Look at what changed
        </button>
      </p>
    </Alert>
  );
}
