import type { ChangeThreadFragment } from '../../desk-api/generated/graphql.ts';
import { Badge } from '../../ui/badge.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Suggestion } from './suggestion.tsx';
import { ThreadActions } from './thread-actions.tsx';
import type { ThreadRights } from './thread-rights.ts';

interface ThreadCardProps {
  readonly thread: ChangeThreadFragment;
  readonly rights: ThreadRights;
}

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
  const { quote, isQuoteThere, isBlocking, resolvedAt, comments } = thread;
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
              <Suggestion commentId={commentId} author={author} suggestion={suggestion} rights={rights} />
            )}
          </li>
        ))}
      </ol>
      {rights.mayComment ? <ThreadActions thread={thread} rights={rights} /> : null}
    </div>
  );
}
