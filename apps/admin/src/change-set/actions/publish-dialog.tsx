'use client';

import { useState } from 'react';
import { PublishChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { releasePath } from '../../releases/release-path.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { CommandForm } from './command-form.tsx';
import { useAct } from './use-act.ts';

/** Publishes the change set at once, or does all of it once and takes it back, to see whether it would go through. */
export function PublishDialog({ changeSet: { number }, onClose, onDone }: ActionDialogProps) {
  const [tried, setTried] = useState<number>();
  const { act, isBusy, refusal } = useAct({ isRefreshedAfter: false });
  const publish = async () => {
    const release = await act(PublishChangeSetDocument, { changeSet: number, dryRun: false });
    if (!release) return;
    onDone({
      words: `CS-${number} is published as release ${release.number}.`,
      link: { href: releasePath(release.number), name: `See release ${release.number}` },
    });
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
