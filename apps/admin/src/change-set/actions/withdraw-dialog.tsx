'use client';

import { WithdrawChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ActedChangeSet } from './acted-change-set.ts';
import { CommandForm } from './command-form.tsx';
import { useAct } from './use-act.ts';

interface WithdrawDialogProps {
  readonly changeSet: ActedChangeSet;
  readonly onClose: () => void;
}

/** Gives the change set up for good, with a reason that stays with it. */
export function WithdrawDialog({ changeSet: { number }, onClose }: WithdrawDialogProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const send = async (fields: FormData) => {
    const reason = String(fields.get('reason')).trim();
    if (await act(WithdrawChangeSetDocument, { changeSet: number, reason })) onClose();
  };
  return (
    <ModalDialog
      title={`Withdraw CS-${number}`}
      lead="It is closed for good and stays readable; nothing of it is published."
      onClose={onClose}
    >
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
        <TextArea label="Reason" name="reason" rows={3} required error={errorAt('reason')} />
        <p>
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Withdraw
          </button>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}
