'use client';

import { useState } from 'react';
import { type ChangeThreadFragment, SettleThreadDocument } from '../../desk-api/generated/graphql.ts';
import { RefusalAlert } from '../../desk-api/refusal-alert.tsx';
import { tellDone } from '../../told/tell-done.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { useUnsent } from '../../ui/use-unsent.ts';
import { useAct } from '../actions/use-act.ts';
import { ReplyForm } from './reply-form.tsx';
import type { ThreadRights } from './thread-rights.ts';
import { replyPlace, UNSENT_REPLY } from './unsent-reply.ts';
import { whyNotSettle } from './why-not-settle.ts';

interface ThreadActionsProps {
  readonly thread: ChangeThreadFragment;
  /** Of somebody who may comment. */
  readonly rights: ThreadRights;
}

const QUIET =
  'min-h-8 rounded-md px-2 text-sm font-semibold text-accent hover:bg-sunken hover:text-accent-strong';

/** The ways to go on with a conversation, or to end it; who may not end it is told who does. */
export function ThreadActions({ thread, rights }: ThreadActionsProps) {
  const { id } = thread;
  const isOpen = thread.resolvedAt === null;
  const [isReplying, setReplying] = useState(false);
  const { act, isBusy, refusal } = useAct();
  const isReplyBegun = useUnsent(replyPlace(id), UNSENT_REPLY).isBegun;
  const whyNot = whyNotSettle(thread, rights);
  const settle = async () => {
    if (!(await act(SettleThreadDocument, { threadId: id, isResolved: isOpen }))) return;
    tellDone({
      words: `The conversation is ${isOpen ? 'resolved' : 'open again'}.`,
      undo: {
        run: () => undoAtDesk(SettleThreadDocument, { threadId: id, isResolved: !isOpen }),
        undone: `The conversation is ${isOpen ? 'open again' : 'resolved'}.`,
      },
    });
  };
  return (
    <>
      <RefusalAlert refusal={refusal} />
      {isReplying ? <ReplyForm threadId={id} onClose={() => setReplying(false)} /> : null}
      {isReplying ? null : (
        <p className="-ml-2 flex gap-2">
          <button type="button" className={QUIET} onClick={() => setReplying(true)}>
            {isReplyBegun ? 'Go on with your reply' : 'Reply'}
          </button>
          {whyNot === undefined ? (
            <button type="button" className={QUIET} disabled={isBusy} onClick={settle}>
              {isOpen ? 'Resolve' : 'Open again'}
            </button>
          ) : null}
        </p>
      )}
      {whyNot !== undefined && isOpen ? <p className="text-sm text-ink-faint">{whyNot}</p> : null}
    </>
  );
}
