'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import type { ActionRefusal } from '../../desk-api/act-at-desk.ts';
import { RefusalAlert } from '../../desk-api/refusal-alert.tsx';

interface CommandFormProps {
  readonly refusal: ActionRefusal | undefined;
  /** The fields beside which stands what is wrong with them, by their paths. */
  readonly beside?: readonly string[];
  readonly isBusy: boolean;
  readonly onSend: (fields: FormData) => void;
  readonly children: ReactNode;
}

/** A form that does one thing at the desk: Ctrl-Enter sends it from any of its fields, and why it was refused stands above them, or beside the one that it is about. */
export function CommandForm({ refusal, beside, isBusy, onSend, children }: CommandFormProps) {
  const sendByKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <form
      method="post"
      aria-busy={isBusy}
      className="grid gap-4"
      onKeyDown={sendByKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSend(new FormData(event.currentTarget));
      }}
    >
      <RefusalAlert refusal={refusal} beside={beside} />
      {children}
    </form>
  );
}
