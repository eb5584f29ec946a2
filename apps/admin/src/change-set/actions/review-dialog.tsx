'use client';

import { useRef } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { CommandForm } from './command-form.tsx';
import { MovedNote } from './moved-note.tsx';
import { useLacksInterests } from './use-lacks-interests.ts';
import { useVerdict } from './use-verdict.ts';
import { VerdictChoice } from './verdict-choice.tsx';
import { VERDICTS } from './verdicts.ts';

/**
 * A verdict on the change set as the page showed it when the dialog was opened; what objects needs a text. When it is changed meanwhile
 * nothing is sent before somebody has looked at it again; what they wrote stays.
 */
export function ReviewDialog({ changeSet, onClose, onDone }: ActionDialogProps) {
  const { number, hasSpoken } = changeSet;
  const why = useRef<HTMLTextAreaElement>(null);
  const look = useRef<HTMLButtonElement>(null);
  const { verdict, text, write, send, isMoved, isBusy, refusal, errorAt } = useVerdict(changeSet);
  const lacksInterests = useLacksInterests(number);
  const isObjection = verdict === 'REQUEST_CHANGES' || verdict === 'REJECT';
  const trySending = async () => {
    if (isMoved) return look.current?.focus();
    const told = await send();
    if (told) onDone(told);
  };
  return (
    <ModalDialog
      title={`Review CS-${number}`}
      lead="Your verdict is of the change set as this page showed it when you began."
      initialFocus={why}
      onClose={onClose}
    >
      <CommandForm
        refusal={isMoved ? undefined : refusal}
        beside={['text']}
        isBusy={isBusy}
        onSend={trySending}
      >
        {isMoved ? <MovedNote number={number} lookRef={look} onLook={onClose} /> : null}
        <VerdictChoice
          verdict={verdict}
          onChoose={(chosen) => write({ verdict: chosen })}
          hasSpoken={hasSpoken}
        />
        {lacksInterests && verdict === 'APPROVE' ? (
          <Alert tone="warning">
            Your approval counts only with a statement of interests that is not older than a year.{' '}
            <TextLink href="/account#interests">State yours first</TextLink>; what you write here is kept.
          </Alert>
        ) : null}
        <TextArea
          ref={why}
          label="Why"
          hint={
            isObjection ? 'What is wrong, and what to do about it.' : 'What you looked at; may stay empty.'
          }
          name="text"
          rows={4}
          required={isObjection}
          value={text}
          onChange={({ currentTarget }) => write({ text: currentTarget.value })}
          error={errorAt('text')}
        />
        <p className="flex flex-wrap items-center gap-3">
          <button type="submit" disabled={isBusy} className={MAIN_BUTTON_LOOK}>
            {VERDICTS.find((each) => each.verdict === verdict)?.name}
          </button>
          <span className="text-sm text-ink-faint">
            Ctrl Enter sends it. Esc closes this and keeps what you wrote.
          </span>
        </p>
      </CommandForm>
    </ModalDialog>
  );
}
