'use client';

import { DescribeChangeSetDocument } from '../../desk-api/generated/graphql.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { CommandForm } from './command-form.tsx';
import { useAct } from './use-act.ts';

/** Says anew what the change set is about and why; approvals stay, since its content does. */
export function DescribeDialog({ changeSet, onClose, onDone }: ActionDialogProps) {
  const { number, title, rationale } = changeSet;
  const { act, isBusy, refusal, errorAt } = useAct({ isRefreshedAfter: false });
  const { words, write, forget } = useUnsent(`CS-${number}:describe`, { title, rationale });
  const send = async () => {
    const input = { changeSet: number, title: words.title.trim(), rationale: words.rationale.trim() };
    if (!(await act(DescribeChangeSetDocument, { input }))) return;
    forget();
    const before = { input: { changeSet: number, title, rationale } };
    const run = () => undoAtDesk(DescribeChangeSetDocument, before);
    onDone({
      words: `The title and the rationale of CS-${number} are saved.`,
      undo: { run, undone: `CS-${number} is described as it was before.` },
    });
  };
  return (
    <ModalDialog title={`Describe CS-${number}`} lead="Reviewers read it first." onClose={onClose}>
      <CommandForm refusal={refusal} beside={['title', 'rationale']} isBusy={isBusy} onSend={send}>
        <TextField
          label="Title"
          name="title"
          value={words.title}
          onChange={({ currentTarget }) => write({ title: currentTarget.value })}
          required
          maxLength={200}
          autoComplete="off"
          error={errorAt('title')}
        />
        <TextArea
          label="Rationale"
          hint="Why, and what it rests on."
          name="rationale"
          value={words.rationale}
          onChange={({ currentTarget }) => write({ rationale: currentTarget.value })}
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
