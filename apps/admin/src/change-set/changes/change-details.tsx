'use client';

import { MessageSquarePlus } from 'lucide-react';
import { ThreadCard } from '../threads/thread-card.tsx';
import { ThreadComposer } from '../threads/thread-composer.tsx';
import type { ThreadRights } from '../threads/thread-rights.ts';
import type { ChangeView, ViewedPlace } from './change-view.ts';
import { ChangedPlace } from './changed-place.tsx';

interface ChangeDetailsProps {
  readonly change: ChangeView;
  readonly rights: ThreadRights;
  readonly composing: string | undefined;
  readonly onCompose: (path: string | undefined) => void;
}

/** What a change does, place by place, each with what is said about it and a way to say something. */
export function ChangeDetails({ change, rights, composing, onCompose }: ChangeDetailsProps) {
  const firstOf = new Map([...change.details].reverse().map((detail) => [detail.path, detail]));
  return (
    <ul className="grid gap-3">
      {change.details.map((detail) => {
        const isFirst = firstOf.get(detail.path) === detail;
        const threads = isFirst ? change.threads.filter(({ path }) => path === detail.path) : [];
        return (
          <li key={`${detail.path} ${detail.sentence}`} className="grid grid-cols-[minmax(0,1fr)] gap-2">
            <div className="flex items-start gap-2">
              <div className="min-w-0 grow">
                <ChangedPlace detail={detail} />
              </div>
              {rights.mayComment ? (
                <button
                  type="button"
                  aria-label={`Comment on ${detail.path}`}
                  onClick={() => onCompose(detail.path)}
                  className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink"
                >
                  <MessageSquarePlus aria-hidden="true" size={16} />
                </button>
              ) : null}
            </div>
            {threads.map((thread) => (
              <ThreadCard key={thread.id} thread={thread} rights={rights} />
            ))}
            {isFirst && composing === detail.path && detail.path !== '' ? (
              <ThreadComposer
                changeSet={rights.changeSet}
                place={placeOf(change, detail)}
                onClose={() => onCompose(undefined)}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ subjectId }: ChangeView, { path, suggestible }: ViewedPlace) {
  return { subjectId, path, suggestible };
}
