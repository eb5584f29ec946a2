'use client';

import type { ConceptKind } from '@symptograph/core';
import { useState } from 'react';
import { CommandForm } from '../change-set/actions/command-form.tsx';
import type { Candidate } from '../shape-form/field-scope.ts';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { BulkAction, BulkEdit } from './bulk-edit.ts';
import { BULK_WORDS, suggestedTitle } from './bulk-words.ts';
import { counted } from './counted.ts';
import { LinkCounts } from './link-counts.tsx';
import { ReplacementField } from './replacement-field.tsx';
import { SelectedNames } from './selected-names.tsx';
import type { Selection } from './selection.ts';
import type { BulkDone } from './send-bulk-edit.ts';
import type { SettableField } from './settable-fields.ts';
import { type OpenSet, TargetFields } from './target-fields.tsx';
import { useBulkSend } from './use-bulk-send.ts';
import { type ChosenValue, firstValue, ValueFields } from './value-fields.tsx';

/** What an edit of many is done to, and by whom. */
export interface BulkDialogProps {
  readonly action: BulkAction;
  readonly kind: ConceptKind;
  /** What one of the kind is called: "risk factor". */
  readonly label: string;
  readonly selection: Selection;
  readonly fields: readonly SettableField[];
  readonly viewerId: string;
  readonly onDone: (done: BulkDone) => void;
  readonly onClose: () => void;
}

/** Asks what an edit of many needs to know, and into which change set it goes; then does it to all of them or to none. */
export function BulkDialog(props: BulkDialogProps) {
  const { action, kind, label, selection, fields, viewerId, onDone, onClose } = props;
  const [openSet, setOpenSet] = useState<OpenSet>();
  const [replacement, setReplacement] = useState<Candidate>();
  const [chosen, setChosen] = useState<ChosenValue | undefined>(firstValue(fields));
  const { send, isBusy, refusal } = useBulkSend(onDone);
  const words = BULK_WORDS[action];
  const submit = (form: FormData) => {
    const edit = editOf(action, { form, replacement, chosen });
    if (edit) void send({ edit, selection, openSet, title: String(form.get('title')).trim() });
  };
  return (
    <ModalDialog title={words.title(counted(selection.length, label))} lead={words.lead} onClose={onClose}>
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={submit}>
        {action === 'DEPRECATE' ? (
          <>
            <LinkCounts selection={selection} />
            <ReplacementField
              kind={kind}
              replaced={selection}
              changeSet={openSet?.number}
              picked={replacement}
              onPick={setReplacement}
            />
            <TextArea
              label="Reason"
              hint="Reviewers read it, and it stays in the history."
              name="reason"
              rows={2}
              required
              maxLength={10_000}
            />
          </>
        ) : (
          <SelectedNames selection={selection} />
        )}
        {action === 'SET' ? <ValueFields fields={fields} chosen={chosen} onChoose={setChosen} /> : null}
        <TargetFields
          viewerId={viewerId}
          chosen={openSet}
          onChoose={setOpenSet}
          title={suggestedTitle({ action, label, selection, chosen })}
        />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            {isBusy ? 'Saving …' : words.verb}
          </button>
          <span className="text-sm text-ink-soft">All of them or none. Nothing is published by it.</span>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}

interface Answers {
  readonly form: FormData;
  readonly replacement: Candidate | undefined;
  readonly chosen: ChosenValue | undefined;
}

/** The edit that was asked for; undefined while something of it is missing. */
function editOf(action: BulkAction, { form, replacement, chosen }: Answers): BulkEdit | undefined {
  switch (action) {
    case 'DEPRECATE':
      return { kind: action, reason: String(form.get('reason')).trim(), replacedBy: replacement?.id };
    case 'RESTORE':
      return { kind: action };
    case 'SET':
      return chosen && { kind: action, ...chosen };
  }
}
