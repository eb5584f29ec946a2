'use client';

import { AddCommentDocument } from '../../desk-api/generated/graphql.ts';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';

interface ReplyFormProps {
  readonly threadId: string;
  readonly onClose: () => void;
}

/** Says something in a conversation; Escape gives it up. */
export function ReplyForm({ threadId, onClose }: ReplyFormProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const send = async (fields: FormData) => {
    const text = String(fields.get('text')).trim();
    if (await act(AddCommentDocument, { input: { threadId, text } })) onClose();
  };
  return (
    <GivenUpByEscape onGiveUp={onClose}>
      <CommandForm refusal={refusal} isBusy={isBusy} onSend={send}>
        <TextArea label="Reply" name="text" rows={2} required autoFocus error={errorAt('text')} />
        <p className="flex gap-3">
          <button type="submit" disabled={isBusy} className={BUTTON_LOOK}>
            Send
          </button>
          <button type="button" onClick={onClose} className={BUTTON_LOOK}>
            Give up
          </button>
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}
