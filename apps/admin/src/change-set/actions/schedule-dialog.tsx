'use client';

import { useState } from 'react';
import { ScheduleChangeSetDocument, UnscheduleChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { CommandForm } from './command-form.tsx';
import { localMinute } from './local-minute.ts';
import { useAct } from './use-act.ts';

/** Sets a time at which the change set is published by itself, in the reader's own time zone. */
export function ScheduleDialog({ changeSet: { number, publishAt }, onClose, onDone }: ActionDialogProps) {
  const { act, isBusy, refusal, errorAt } = useAct({ isRefreshedAfter: false });
  const [isPast, setPast] = useState(false);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const send = async (fields: FormData) => {
    const at = new Date(String(fields.get('at')));
    setPast(at.getTime() <= Date.now());
    if (at.getTime() <= Date.now()) return;
    const scheduling = { changeSet: number, publishAt: at.toISOString() };
    if (!(await act(ScheduleChangeSetDocument, scheduling))) return;
    onDone({ words: scheduledWords(number, at), undo: undoOf(number, publishAt) });
  };
  return (
    <ModalDialog
      title={`Schedule CS-${number}`}
      lead="It is published then if its gate is open; if it is not, you and its owner are told."
      onClose={onClose}
    >
      <CommandForm
        refusal={isPast ? undefined : refusal}
        beside={['publishAt']}
        isBusy={isBusy}
        onSend={send}
      >
        <TextField
          label="Publish at"
          hint={`In your time zone, ${zone}.`}
          name="at"
          type="datetime-local"
          required
          defaultValue={publishAt === null ? '' : localMinute(new Date(publishAt))}
          onChange={() => setPast(false)}
          error={isPast ? 'This time has passed; choose a later one, or publish now.' : errorAt('publishAt')}
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

function scheduledWords(number: number, at: Date): string {
  const moment = at.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return `CS-${number} is to be published on ${moment}.`;
}

/** Back to the time that was set before, or off the schedule. */
function undoOf(changeSet: number, publishAt: string | null) {
  return publishAt === null
    ? {
        run: () => undoAtDesk(UnscheduleChangeSetDocument, { changeSet }),
        undone: `CS-${changeSet} is off the schedule again.`,
      }
    : {
        run: () => undoAtDesk(ScheduleChangeSetDocument, { changeSet, publishAt }),
        undone: `CS-${changeSet} is scheduled as it was before.`,
      };
}
