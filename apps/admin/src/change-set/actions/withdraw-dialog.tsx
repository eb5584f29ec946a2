'use client';

import { WithdrawChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { CommandForm } from './command-form.tsx';
import { useAct } from './use-act.ts';

/** Gives the change set up for good, with a reason that stays with it. */
export function WithdrawDialog({ changeSet: { number }, onClose, onDone }: ActionDialogProps) {
  const { act, isBusy, refusal, errorAt } = useAct({ isRefreshedAfter: false });
  const { words, write, forget } = useUnsent(`CS-${number}:withdraw`, { reason: '' });
  const send = async () => {
    const reason = words.reason.trim();
    if (!(await act(WithdrawChangeSetDocument, { changeSet: number, reason }))) return;
    forget();
    onDone({ words: `CS-${number} is withdrawn. It is closed, and stays readable.` });
  };
  return (
    <ModalDialog
      title={`Withdraw CS-${number}`}
      lead="It is closed for good and stays readable; nothing of it is published."
      onClose={onClose}
    >
      <CommandForm refusal={refusal} beside={['reason']} isBusy={isBusy} onSend={send}>
        <TextArea
          label="Reason"
          name="reason"
          rows={3}
          required
          value={words.reason}
          onChange={({ currentTarget }) => write({ reason: currentTarget.value })}
          error={errorAt('reason')}
        />
        <p>
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Withdraw
          </button>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}
