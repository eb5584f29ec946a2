'use client';

import { ScheduleChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ActedChangeSet } from './acted-change-set.ts';
import { CommandForm } from './command-form.tsx';
import { localMinute } from './local-minute.ts';
import { useAct } from './use-act.ts';

interface ScheduleDialogProps {
  readonly changeSet: ActedChangeSet;
  readonly onClose: () => void;
}

/** Sets a time at which the change set is published by itself, in the reader's own time zone. */
export function ScheduleDialog({ changeSet: { number, publishAt }, onClose }: ScheduleDialogProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const send = async (fields: FormData) => {
    const at = new Date(String(fields.get('at'))).toISOString();
    if (await act(ScheduleChangeSetDocument, { changeSet: number, publishAt: at })) onClose();
  };
  return (
    <ModalDialog
      title={`Schedule CS-${number}`}
      lead="It is published then if its gate is open; if it is not, you and its owner are told."
      onClose={onClose}
    >
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
        <TextField
          label="Publish at"
          hint={`In your time zone, ${zone}.`}
          name="at"
          type="datetime-local"
          required
          defaultValue={publishAt === null ? '' : localMinute(new Date(publishAt))}
          error={errorAt('publishAt')}
        />
        <p>
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Schedule
          </button>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}
