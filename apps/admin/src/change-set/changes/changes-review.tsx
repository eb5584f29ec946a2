'use client';

import { useState } from 'react';
import type { ChangeThreadFragment } from '../../desk-api/generated/graphql.ts';
import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { useSteps } from '../../keys/use-steps.ts';
import { Alert } from '../../ui/alert.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import type { ThreadRights } from '../threads/thread-rights.ts';
import { WholeThreads } from '../threads/whole-threads.tsx';
import { ChangeArticle } from './change-article.tsx';
import { ChangeTree } from './change-tree.tsx';
import { type ChangeGroup, changeAnchor } from './change-view.ts';
import { useViewed } from './use-viewed.ts';

interface ChangesReviewProps {
  readonly groups: readonly ChangeGroup[];
  /** What is said about the change set as a whole. */
  readonly threads: readonly ChangeThreadFragment[];
  readonly rights: ThreadRights;
}

/** All changes of a change set, to be read one by one, marked as viewed and talked about, by mouse or by keys. */
export function ChangesReview({ groups, threads, rights }: ChangesReviewProps) {
  const changes = groups.flatMap((group) => group.changes);
  const [composing, setComposing] = useState<{ readonly subjectId: string; readonly path: string }>();
  const viewed = useViewed(rights.changeSet);
  const steps = useSteps(changes.map(({ subjectId }) => changeAnchor(subjectId)));
  const present = () => changes.find(({ subjectId }) => changeAnchor(subjectId) === steps.current());
  const compose = (subjectId: string, path: string | undefined) => {
    setComposing(path === undefined ? undefined : { subjectId, path });
    if (path === undefined) steps.focus(changeAnchor(subjectId));
  };
  useSingleKeys({
    j: () => steps.step(1),
    k: () => steps.step(-1),
    v: () => {
      const change = present();
      if (change) viewed.mark(change, !viewed.isViewed(change));
    },
    m: () => {
      const change = present();
      if (change && rights.mayComment) compose(change.subjectId, '');
    },
  });
  const count = changes.filter(viewed.isViewed).length;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:self-start xl:overflow-y-auto">
        <Progress viewed={count} all={changes.length} />
        <nav aria-label="Changes by kind" className="mt-4 max-xl:hidden">
          <ChangeTree groups={groups} isViewed={viewed.isViewed} />
        </nav>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
        {viewed.refusal === undefined ? null : <Alert>{viewed.refusal}</Alert>}
        {changes.map((change) => (
          <ChangeArticle
            key={change.subjectId}
            change={change}
            rights={rights}
            isViewed={viewed.isViewed(change)}
            onViewed={(isViewed) => viewed.mark(change, isViewed)}
            composing={composing?.subjectId === change.subjectId ? composing.path : undefined}
            onCompose={(path) => compose(change.subjectId, path)}
          />
        ))}
        <WholeThreads threads={threads} rights={rights} />
      </div>
    </div>
  );
}

function Progress({ viewed, all }: { readonly viewed: number; readonly all: number }) {
  return (
    <div>
      <p role="status" className="text-sm font-semibold tabular-nums">
        {viewed} of {all} viewed
      </p>
      <div className="mt-1.5">
        <ProgressBar label="Changes viewed" share={all === 0 ? 1 : viewed / all} />
      </div>
    </div>
  );
}
