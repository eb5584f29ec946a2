'use client';

import { useRef, useState } from 'react';
import { ReviewChangeSetDocument, type Verdict } from '../../desk-api/generated/graphql.ts';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ActedChangeSet } from './acted-change-set.ts';
import { CommandForm } from './command-form.tsx';
import { useAct } from './use-act.ts';

const VERDICTS: readonly { readonly verdict: Verdict; readonly name: string; readonly means: string }[] = [
  { verdict: 'APPROVE', name: 'Approve', means: 'It may be published as it is.' },
  { verdict: 'REQUEST_CHANGES', name: 'Ask for changes', means: 'It goes back to its owner.' },
  { verdict: 'REJECT', name: 'Reject', means: 'It is refused for good.' },
  { verdict: 'TAKE_BACK', name: 'Take back', means: 'What you said before no longer stands.' },
];

const BUTTONS: Readonly<Record<Verdict, string>> = {
  APPROVE: 'Approve',
  REQUEST_CHANGES: 'Ask for changes',
  REJECT: 'Reject',
  TAKE_BACK: 'Take back',
};

interface ReviewDialogProps {
  readonly changeSet: ActedChangeSet;
  readonly onClose: () => void;
}

/** A verdict on the change set as the page shows it; what objects needs a text. */
export function ReviewDialog({ changeSet: { number, headHash }, onClose }: ReviewDialogProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  const [verdict, setVerdict] = useState<Verdict>('APPROVE');
  const isObjection = verdict === 'REQUEST_CHANGES' || verdict === 'REJECT';
  const { act, isBusy, refusal, errorAt } = useAct();
  const send = async (fields: FormData) => {
    const input = {
      changeSet: number,
      ifHeadHash: headHash,
      verdict,
      text: String(fields.get('text')).trim(),
    };
    if (await act(ReviewChangeSetDocument, { input })) onClose();
  };
  return (
    <ModalDialog
      title={`Review CS-${number}`}
      lead="Your verdict is of the change set as this page shows it."
      initialFocus={text}
      onClose={onClose}
    >
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
        <fieldset className="grid gap-1">
          <legend className="text-sm font-semibold">Verdict</legend>
          {VERDICTS.map((each) => (
            <label key={each.verdict} className="flex min-h-9 items-center gap-3 text-sm">
              <input
                type="radio"
                name="verdict"
                value={each.verdict}
                checked={verdict === each.verdict}
                onChange={() => setVerdict(each.verdict)}
                className="size-4.5 accent-accent"
              />
              <span>
                <span className="font-semibold">{each.name}</span>{' '}
                <span className="text-ink-soft">{each.means}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <TextArea
          ref={text}
          label="Why"
          hint={
            isObjection ? 'What is wrong, and what to do about it.' : 'What you looked at; may stay empty.'
          }
          name="text"
          rows={4}
          required={isObjection}
          error={errorAt('text')}
        />
        <p className="flex flex-wrap items-center gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            {BUTTONS[verdict]}
          </button>
          <span className="text-sm text-ink-faint">Ctrl Enter sends it, Esc closes this.</span>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}
