'use client';

import { AddCommentDocument } from '../../desk-api/generated/graphql.ts';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { GivenUpByEscape } from '../../ui/given-up-by-escape.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useUnsent } from '../../ui/use-unsent.ts';
import { CommandForm } from '../actions/command-form.tsx';
import { useAct } from '../actions/use-act.ts';
import { DiscardButton } from './discard-button.tsx';
import { replyPlace, UNSENT_REPLY } from './unsent-reply.ts';

interface ReplyFormProps {
  readonly threadId: string;
  readonly onClose: () => void;
}

/** Says something in a conversation. Escape closes it; what is written is kept until it is sent or discarded. */
export function ReplyForm({ threadId, onClose }: ReplyFormProps) {
  const { act, isBusy, refusal, errorAt } = useAct();
  const unsent = useUnsent(replyPlace(threadId), UNSENT_REPLY);
  const { words, write, forget } = unsent;
  const send = async () => {
    if (!(await act(AddCommentDocument, { input: { threadId, text: words.text.trim() } }))) return;
    forget();
    onClose();
  };
  return (
    <GivenUpByEscape onGiveUp={onClose}>
      <CommandForm refusal={refusal} beside={['text']} isBusy={isBusy} onSend={send}>
        <TextArea
          label="Reply"
          name="text"
          rows={2}
          required
          autoFocus
          value={words.text}
          onChange={({ currentTarget }) => write({ text: currentTarget.value })}
          error={errorAt('text')}
        />
        <p className="flex gap-3">
          <button type="submit" disabled={isBusy} className={BUTTON_LOOK}>
            Send
          </button>
          <DiscardButton unsent={unsent} onClose={onClose} />
        </p>
      </CommandForm>
    </GivenUpByEscape>
  );
}
