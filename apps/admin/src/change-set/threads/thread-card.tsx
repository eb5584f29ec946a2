'use client';

import { useState } from 'react';
import { type ChangeThreadFragment, SettleThreadDocument } from '../../desk-api/generated/graphql.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Moment } from '../../ui/moment.tsx';
import { useAct } from '../actions/use-act.ts';
import { ReplyForm } from './reply-form.tsx';
import { Suggestion } from './suggestion.tsx';
import type { ThreadRights } from './thread-rights.ts';

interface ThreadCardProps {
  readonly thread: ChangeThreadFragment;
  readonly rights: ThreadRights;
}

const QUIET =
  'min-h-8 rounded-md px-2 text-sm font-semibold text-accent hover:bg-sunken hover:text-accent-strong';

/** A conversation: open ones whole, those that are resolved folded up. */
export function ThreadCard({ thread, rights }: ThreadCardProps) {
  const { resolvedAt, resolvedBy, comments } = thread;
  const frame = `rounded-md border bg-surface ${thread.isBlocking && resolvedAt === null ? 'border-warning' : 'border-line'}`;
  if (resolvedAt === null)
    return (
      <div className={`${frame} p-3`}>
        <Conversation thread={thread} rights={rights} />
      </div>
    );
  return (
    <details className={frame}>
      <summary className="cursor-pointer px-3 py-2 text-sm text-ink-soft">
        Resolved by {resolvedBy?.name ?? 'somebody'}: {comments[0]?.text.slice(0, 80)}
      </summary>
      <div className="border-t border-line p-3">
        <Conversation thread={thread} rights={rights} />
      </div>
    </details>
  );
}

function Conversation({ thread, rights }: ThreadCardProps) {
  const { id, quote, isQuoteThere, isBlocking, resolvedAt, comments } = thread;
  const [isReplying, setReplying] = useState(false);
  const { act, isBusy, refusal } = useAct();
  const settle = () => act(SettleThreadDocument, { threadId: id, isResolved: resolvedAt === null });
  return (
    <div className="grid gap-3">
      {isBlocking && resolvedAt === null ? (
        <p>
          <Badge tone="warning">Has to be settled before publishing</Badge>
        </p>
      ) : null}
      {quote === '' ? null : (
        <blockquote className="border-l-2 border-line-strong pl-3 text-sm text-ink-soft">
          {quote}
          {isQuoteThere ? null : <span className="text-ink-faint"> (no longer there)</span>}
        </blockquote>
      )}
      <ol className="grid gap-3">
        {comments.map(({ id: commentId, author, at, text, suggestion }) => (
          <li key={commentId} className="grid gap-1">
            <p className="text-sm text-ink-faint">
              <span className="font-semibold text-ink">{author.name}</span> <Moment at={at} />
            </p>
            <p className="max-w-prose whitespace-pre-line">{text}</p>
            {suggestion === null ? null : (
              <Suggestion commentId={commentId} suggestion={suggestion} rights={rights} />
            )}
          </li>
        ))}
      </ol>
      {refusal === undefined ? null : <Alert>{refusal.message}</Alert>}
      {isReplying ? <ReplyForm threadId={id} onClose={() => setReplying(false)} /> : null}
      {rights.mayComment && !isReplying ? (
        <p className="-ml-2 flex gap-2">
          <button type="button" className={QUIET} onClick={() => setReplying(true)}>
            Reply
          </button>
          <button type="button" className={QUIET} disabled={isBusy} onClick={settle}>
            {resolvedAt === null ? 'Resolve' : 'Open again'}
          </button>
        </p>
      ) : null}
    </div>
  );
}
