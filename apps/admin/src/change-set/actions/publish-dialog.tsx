'use client';

import { useState } from 'react';
import { PublishChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import type { ActedChangeSet } from './acted-change-set.ts';
import { CommandForm } from './command-form.tsx';
import { useAct } from './use-act.ts';

interface PublishDialogProps {
  readonly changeSet: ActedChangeSet;
  readonly onClose: () => void;
}

/** Publishes the change set at once, or does all of it once and takes it back, to see whether it would go through. */
export function PublishDialog({ changeSet: { number }, onClose }: PublishDialogProps) {
  const [tried, setTried] = useState<number>();
  const { act, isBusy, refusal } = useAct();
  const publish = async () => {
    if (await act(PublishChangeSetDocument, { changeSet: number, dryRun: false })) onClose();
  };
  const tryOut = async () => {
    setTried(undefined);
    const release = await act(PublishChangeSetDocument, { changeSet: number, dryRun: true });
    if (release) setTried(release.number);
  };
  return (
    <ModalDialog
      title={`Publish CS-${number}`}
      lead="What it changes is what everybody reads from then on. A release can be taken back by another."
      onClose={onClose}
    >
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={publish}>
        <p role="status" className="text-sm text-ink-soft">
          {isBusy
            ? 'Working …'
            : tried === undefined
              ? 'Try it first, and nothing is changed.'
              : `It would go through, as release ${tried}. Nothing was changed.`}
        </p>
        <p className="flex flex-wrap gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Publish
          </button>
          <button type="button" disabled={isBusy} onClick={tryOut} className={BUTTON_LOOK}>
            Try it first
          </button>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}
