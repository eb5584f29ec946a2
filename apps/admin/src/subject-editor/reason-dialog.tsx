'use client';

import { type ReactNode, useCallback, useState } from 'react';
import { CommandForm } from '../change-set/actions/command-form.tsx';
import type { Candidate } from '../shape-form/field-scope.ts';
import { FoundField } from '../shape-form/found-field.tsx';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { findCandidates } from './find-candidates.ts';

/** Another subject of the same kind that an action names. */
interface Other {
  readonly label: string;
  readonly hint: string;
  readonly isNeeded: boolean;
}

interface ReasonDialogProps {
  readonly title: string;
  readonly lead: ReactNode;
  /** What its button says. */
  readonly verb: string;
  readonly other?: Other;
  readonly subjectId: string;
  readonly changeSet: number | undefined;
  readonly onClose: () => void;
  readonly onDo: (said: { readonly reason: string; readonly other: Candidate | undefined }) => void;
}

/** Asks why something is done to a subject, and where the action names another subject of its kind, for that. */
export function ReasonDialog({ title, lead, verb, other, onClose, onDo, ...of }: ReasonDialogProps) {
  const [picked, setPicked] = useState<Candidate>();
  const [isMissed, setMissed] = useState(false);
  const send = (fields: FormData) => {
    if (other?.isNeeded && picked === undefined) return setMissed(true);
    onDo({ reason: String(fields.get('reason')).trim(), other: picked });
    onClose();
  };
  return (
    <ModalDialog title={title} lead={lead} onClose={onClose}>
      <CommandForm refusal={undefined} isBusy={false} onSend={send}>
        {other === undefined ? null : (
          <OtherField
            {...of}
            other={other}
            picked={picked}
            onPick={setPicked}
            error={isMissed && picked === undefined ? 'Say which one.' : undefined}
          />
        )}
        <TextArea
          label="Reason"
          hint="Reviewers read it, and it stays in the history."
          name="reason"
          rows={3}
          required
          maxLength={10_000}
        />
        <p>
          <button type="submit" className={MAIN_BUTTON_LOOK}>
            {verb}
          </button>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}

interface OtherFieldProps extends Pick<ReasonDialogProps, 'subjectId' | 'changeSet'> {
  readonly other: Other;
  readonly picked: Candidate | undefined;
  readonly onPick: (candidate: Candidate | undefined) => void;
  readonly error: string | undefined;
}

function OtherField({ other, subjectId, changeSet, picked, onPick, error }: OtherFieldProps) {
  const find = useCallback(
    async (text: string, prefixes: readonly string[]) =>
      (await findCandidates(text, prefixes, changeSet))?.filter(({ id }) => id !== subjectId),
    [changeSet, subjectId],
  );
  return (
    <FoundField
      label={other.label}
      hint={other.hint}
      prefixes={[subjectId.slice(0, 3)]}
      find={find}
      picked={picked}
      onPick={onPick}
      error={error}
    />
  );
}
