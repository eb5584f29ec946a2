'use client';

import { DescribeChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ActedChangeSet } from './acted-change-set.ts';
import { CommandForm } from './command-form.tsx';
import { useAct } from './use-act.ts';

interface DescribeDialogProps {
  readonly changeSet: ActedChangeSet;
  readonly onClose: () => void;
}

/** Says anew what the change set is about and why; approvals stay, since its content does. */
export function DescribeDialog({ changeSet: { number, title, rationale }, onClose }: DescribeDialogProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const send = async (fields: FormData) => {
    const input = {
      changeSet: number,
      title: String(fields.get('title')).trim(),
      rationale: String(fields.get('rationale')).trim(),
    };
    if (await act(DescribeChangeSetDocument, { input })) onClose();
  };
  return (
    <ModalDialog title={`Describe CS-${number}`} lead="Reviewers read it first." onClose={onClose}>
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
        <TextField
          label="Title"
          name="title"
          defaultValue={title}
          required
          maxLength={200}
          autoComplete="off"
          error={errorAt('title')}
        />
        <TextArea
          label="Rationale"
          hint="Why, and what it rests on."
          name="rationale"
          defaultValue={rationale}
          maxLength={10_000}
          error={errorAt('rationale')}
        />
        <p>
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            Save
          </button>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}
