'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import type { ActionRefusal } from '../../desk-api/act-at-desk.ts';
import { Alert } from '../../ui/alert.tsx';

interface CommandFormProps {
  readonly refusal: ActionRefusal | undefined;
  readonly isBusy: boolean;
  readonly onSend: (fields: FormData) => void;
  readonly children: ReactNode;
}

/** A form that does one thing at the desk: Ctrl-Enter sends it from any of its fields, and why it was refused stands above them. */
export function CommandForm({ refusal, isBusy, onSend, children }: CommandFormProps) {
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
      {refusal === undefined ? null : <Alert>{refusal.message}</Alert>}
      {children}
    </form>
  );
}
