'use client';

import { Check } from 'lucide-react';
import type { ChangeAction } from '../../desk-api/generated/graphql.ts';
import { editPath } from '../../subject-editor/edit-path.ts';
import { Badge } from '../../ui/badge.tsx';
import { IntentLink } from '../../ui/intent-link.tsx';
import { CommentButton } from '../threads/comment-button.tsx';
import { ThreadCard } from '../threads/thread-card.tsx';
import { ThreadComposer } from '../threads/thread-composer.tsx';
import type { ThreadRights } from '../threads/thread-rights.ts';
import { ChangeDetails } from './change-details.tsx';
import { type ChangeView, changeAnchor } from './change-view.ts';
import { RawPatch } from './raw-patch.tsx';

const ACTIONS: Readonly<
  Record<ChangeAction, { readonly words: string; readonly tone: 'accent' | 'plain' | 'warning' | 'danger' }>
> = {
  CREATE: { words: 'New', tone: 'accent' },
  UPDATE: { words: 'Changed', tone: 'plain' },
  DEPRECATE: { words: 'Deprecated', tone: 'warning' },
  MERGE_INTO: { words: 'Merged', tone: 'warning' },
  REMOVE: { words: 'Removed', tone: 'danger' },
  RESTORE: { words: 'In use again', tone: 'accent' },
};

const QUIET =
  'inline-flex min-h-8 items-center rounded-md px-2 text-sm font-semibold text-accent hover:bg-sunken';

interface ChangeArticleProps {
  readonly change: ChangeView;
  readonly rights: ThreadRights;
  readonly isViewed: boolean;
  readonly onViewed: (isViewed: boolean) => void;
  /** The place of it that is being commented on; empty for the change as a whole. */
  readonly composing: string | undefined;
  readonly onCompose: (path: string | undefined) => void;
}

/** One change: a sentence, what changes place by place, what is said about it, and whether it was viewed. */
export function ChangeArticle(props: ChangeArticleProps) {
  const { change, rights, isViewed, onViewed, composing, onCompose } = props;
  const { subjectId, kind, label, action, threads } = change;
  const anchor = changeAnchor(subjectId);
  const { words, tone } = ACTIONS[action];
  const told = new Set(change.details.map(({ path }) => path));
  const apart = threads.filter(({ path }) => !told.has(path));
  return (
    <article
      id={anchor}
      tabIndex={-1}
      aria-labelledby={`${anchor}-name`}
      className="rounded-md border border-line bg-surface shadow-sm [content-visibility:auto] [contain-intrinsic-size:auto_14rem]"
    >
      <header className="flex items-start gap-3 border-b border-line px-4 py-2.5">
        <div className="min-w-0 grow">
          <p className="flex flex-wrap items-center gap-2 text-xs text-ink-faint">
            {kind} <Badge tone={tone}>{words}</Badge>
          </p>
          <h2 id={`${anchor}-name`} className="font-serif text-lg font-semibold first-letter:uppercase">
            {label}
          </h2>
        </div>
        <label className="inline-flex min-h-10 shrink-0 items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={isViewed}
            onChange={({ currentTarget }) => onViewed(currentTarget.checked)}
            className="size-5 accent-accent"
          />
          Viewed
        </label>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 px-4 py-3">
        <Outcome change={change} />
        <ChangeDetails change={change} rights={rights} composing={composing} onCompose={onCompose} />
        {apart.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} rights={rights} />
        ))}
        {composing === '' ? (
          <ThreadComposer
            changeSet={rights.changeSet}
            place={{ subjectId }}
            onClose={() => onCompose(undefined)}
          />
        ) : null}
        <div className="flex flex-wrap items-start justify-between gap-x-4">
          <RawPatch changeSet={rights.changeSet} subjectId={subjectId} />
          {rights.mayEdit && action !== 'REMOVE' ? (
            <IntentLink href={editPath(subjectId, rights.changeSet)} className={`${QUIET} ml-auto`}>
              Edit<span className="sr-only">: {label}</span>
            </IntentLink>
          ) : null}
          {rights.mayComment && composing === undefined ? (
            <CommentButton
              changeSet={rights.changeSet}
              place={{ subjectId }}
              onCompose={() => onCompose('')}
              className={QUIET}
            >
              Comment
            </CommentButton>
          ) : null}
        </div>
      </div>
      {isViewed ? (
        <p className="flex items-center gap-1.5 border-t border-line px-4 py-1 text-xs text-ink-faint">
          <Check aria-hidden="true" size={14} /> Viewed as it is now
        </p>
      ) : null}
    </article>
  );
}

/** What happens to the whole: where it goes to and why. That something is removed its badge says. */
function Outcome({ change }: { readonly change: ChangeView }) {
  const { action, sentence, reason } = change;
  if (action === 'UPDATE' || action === 'CREATE') return null;
  if (action !== 'REMOVE') return <p className="max-w-prose">{sentence}</p>;
  return reason === null ? null : <p className="max-w-prose">Reason: {reason}</p>;
}
