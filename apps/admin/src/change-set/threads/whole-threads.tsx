'use client';

import { useState } from 'react';
import type { ChangeThreadFragment } from '../../desk-api/generated/graphql.ts';
import { BUTTON_LOOK } from '../../ui/button-look.ts';
import { Section } from '../../ui/section.tsx';
import { CommentButton } from './comment-button.tsx';
import { ThreadCard } from './thread-card.tsx';
import { ThreadComposer } from './thread-composer.tsx';
import type { ThreadRights } from './thread-rights.ts';

interface WholeThreadsProps {
  readonly threads: readonly ChangeThreadFragment[];
  readonly rights: ThreadRights;
}

/** What is said about the change set as a whole, and a way to say something. */
export function WholeThreads({ threads, rights }: WholeThreadsProps) {
  const [isComposing, setComposing] = useState(false);
  return (
    <Section id="whole" title="About the whole">
      <div className="grid gap-3">
        {threads.length === 0 && !isComposing ? (
          <p className="text-ink-soft">Nothing is said about it as a whole.</p>
        ) : null}
        {threads.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} rights={rights} />
        ))}
        {isComposing ? (
          <ThreadComposer changeSet={rights.changeSet} place={{}} onClose={() => setComposing(false)} />
        ) : null}
        {rights.mayComment && !isComposing ? (
          <p>
            <CommentButton
              changeSet={rights.changeSet}
              place={{}}
              onCompose={() => setComposing(true)}
              className={BUTTON_LOOK}
            >
              Comment on the whole
            </CommentButton>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
