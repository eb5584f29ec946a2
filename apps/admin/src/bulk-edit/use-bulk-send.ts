'use client';

import { useRef, useState } from 'react';
import type { ActionRefusal } from '../desk-api/act-at-desk.ts';
import type { BulkEdit } from './bulk-edit.ts';
import type { Selection } from './selection.ts';
import { type BulkDone, sendBulkEdit } from './send-bulk-edit.ts';
import type { OpenSet } from './target-fields.tsx';

/** What is sent: into an open change set, or into a new draft with this title. */
interface BulkSend {
  readonly edit: BulkEdit;
  readonly selection: Selection;
  readonly openSet: OpenSet | undefined;
  readonly title: string;
}

/** Sends an edit of many and remembers why it was refused; one that the desk did not answer is sent again as the same. */
export function useBulkSend(onDone: (done: BulkDone) => void) {
  const key = useRef<string>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<ActionRefusal>();
  const send = async ({ edit, selection, openSet, title }: BulkSend) => {
    key.current ??= crypto.randomUUID();
    setIsBusy(true);
    setRefusal(undefined);
    const rationale = edit.kind === 'DEPRECATE' ? edit.reason : '';
    const target = openSet
      ? { kind: 'OPEN' as const, ...openSet }
      : { kind: 'NEW' as const, title, rationale, idempotencyKey: key.current };
    const outcome = await sendBulkEdit({ edit, selection, target });
    setIsBusy(false);
    if (outcome.ok) return onDone(outcome.value);
    if (outcome.error.isAnswered) key.current = undefined;
    setRefusal({ message: outcome.error.sentences.join(' '), problems: [] });
  };
  return { send, isBusy, refusal };
}
