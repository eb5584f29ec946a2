import { type ReactNode, Suspense } from 'react';
import { loadViewer } from '../../session/load-viewer.ts';
import { ChangeSetActions } from '../actions/change-set-actions.tsx';
import { possibleActions } from '../actions/possible-actions.ts';
import { ChangeSetHead } from './change-set-head.tsx';
import { ChangeSetTabs } from './change-set-tabs.tsx';
import { CountedTabs, knownCounts } from './counted-tabs.tsx';
import { loadChangeSetFrame } from './load-change-set-frame.ts';

interface ChangeSetFrameProps {
  readonly number: number;
  /** The page of the change set that is open. */
  readonly children: ReactNode;
}

/** What all pages of a change set have: its head, what can be done with it, and the ways to its other pages. */
export async function ChangeSetFrame({ number, children }: ChangeSetFrameProps) {
  const [frame, viewer] = await Promise.all([loadChangeSetFrame(number), loadViewer()]);
  const { title, rationale, status, owner, contributors, headHash, publishAt } = frame;
  const people = contributors.map(({ id }) => id);
  const possible =
    viewer === undefined
      ? []
      : [...possibleActions(viewer, { status, ownerId: owner.id, contributors: people })];
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-5">
      <ChangeSetHead frame={frame} />
      <ChangeSetActions changeSet={{ number, title, rationale, headHash, publishAt }} possible={possible} />
      <Suspense fallback={<ChangeSetTabs number={number} counts={knownCounts(frame)} />}>
        <CountedTabs frame={frame} />
      </Suspense>
      <div className="min-w-0 [&>div>section:first-child]:border-t-0 [&>div>section:first-child]:pt-0">
        {children}
      </div>
    </div>
  );
}
