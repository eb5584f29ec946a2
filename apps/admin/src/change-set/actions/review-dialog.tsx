'use client';

import { useRouter } from 'next/navigation';
import { type Ref, useRef, useState } from 'react';
import { ReviewChangeSetDocument, type Verdict } from '../../desk-api/generated/graphql.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { Alert } from '../../ui/alert.tsx';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../../ui/button-look.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import { changeSetTabPath } from '../frame/change-set-tab.ts';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { CommandForm } from './command-form.tsx';
import { reviewPlace, UNSENT_REVIEW } from './unsent-review.ts';
import { useAct } from './use-act.ts';
import { useLacksInterests } from './use-lacks-interests.ts';
import { VerdictChoice } from './verdict-choice.tsx';
import { VERDICTS, verdictDone } from './verdicts.ts';

/**
 * A verdict on the change set as the page showed it when the dialog was opened; what objects needs a text. When it is changed meanwhile
 * nothing is sent before somebody has looked at it again; what they wrote stays.
 */
export function ReviewDialog({ changeSet, onClose, onDone }: ActionDialogProps) {
  const { number, headHash, hasSpoken } = changeSet;
  const text = useRef<HTMLTextAreaElement>(null);
  const look = useRef<HTMLButtonElement>(null);
  const [seen] = useState(headHash);
  const { words, write, forget } = useUnsent<{ verdict: string; text: string }>(
    reviewPlace(number),
    UNSENT_REVIEW,
  );
  const { act, isBusy, refusal, errorAt } = useAct({ isRefreshedAfter: false });
  const lacksInterests = useLacksInterests(number);
  const verdict = verdictOf(words.verdict, hasSpoken);
  const isObjection = verdict === 'REQUEST_CHANGES' || verdict === 'REJECT';
  const isMoved = verdict !== 'TAKE_BACK' && (headHash !== seen || refusal?.code === 'CONFLICT');
  const say = (said: Verdict, why: string) => ({
    input: { changeSet: number, ifHeadHash: seen, verdict: said, text: why },
  });
  const send = async () => {
    if (isMoved) return look.current?.focus();
    const done = await act(ReviewChangeSetDocument, say(verdict, words.text.trim()));
    if (!done) return;
    forget();
    const isFinal = verdict === 'TAKE_BACK' || done.status === 'REJECTED' || done.status === 'PUBLISHED';
    const undo = {
      run: () => undoAtDesk(ReviewChangeSetDocument, say('TAKE_BACK', '')),
      undone: verdictDone('TAKE_BACK', number, done.status),
    };
    onDone({ words: verdictDone(verdict, number, done.status), ...(!isFinal && { undo }) });
  };
  return (
    <ModalDialog
      title={`Review CS-${number}`}
      lead="Your verdict is of the change set as this page showed it when you began."
      initialFocus={text}
      onClose={onClose}
    >
      <CommandForm refusal={isMoved ? undefined : refusal} beside={['text']} isBusy={isBusy} onSend={send}>
        {isMoved ? <Moved number={number} lookRef={look} onLook={onClose} /> : null}
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
          ref={text}
          label="Why"
          hint={
            isObjection ? 'What is wrong, and what to do about it.' : 'What you looked at; may stay empty.'
          }
          name="text"
          rows={4}
          required={isObjection}
          value={words.text}
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

interface MovedProps {
  readonly number: number;
  readonly lookRef: Ref<HTMLButtonElement>;
  readonly onLook: () => void;
}

/** Says that it is not what was looked at any more. */
function Moved({ number, lookRef, onLook }: MovedProps) {
  const router = useRouter();
  const look = () => {
    router.push(changeSetTabPath(number, 'changes'));
    router.refresh();
    onLook();
  };
  return (
    <Alert tone="warning">
      <p>
        CS-{number} was changed while you wrote, so a verdict would be of something that you have not seen.
        Nothing was sent, and what you wrote is kept. What changed is not marked as viewed any more.
      </p>
      <p className="mt-2">
        <button ref={lookRef} type="button" onClick={look} className={BUTTON_LOOK}>
          Look at what changed
        </button>
      </p>
    </Alert>
  );
}

function verdictOf(word: string, hasSpoken: boolean): Verdict {
  const known = VERDICTS.find(({ verdict }) => verdict === word)?.verdict ?? 'APPROVE';
  return known === 'TAKE_BACK' && !hasSpoken ? 'APPROVE' : known;
}
