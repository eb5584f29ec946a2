import type { Viewer } from '@symptograph/core';
import type { ReactNode } from 'react';
import { loadViewer } from '../../session/load-viewer.ts';
import { ToldHere } from '../../told/told-here.tsx';
import type { ActedChangeSet } from '../actions/acted-change-set.ts';
import { ChangeSetActions } from '../actions/change-set-actions.tsx';
import { possibleActions } from '../actions/possible-actions.ts';
import { whyNotReview } from '../actions/why-not-review.ts';
import { ChangeSetHead } from './change-set-head.tsx';
import { ChangeSetTabs } from './change-set-tabs.tsx';
import { type ChangeSetFrame as Frame, loadChangeSetFrame } from './load-change-set-frame.ts';
import { standingKey } from './standing-key.ts';
import { judgedCounts, knownCounts } from './tab-counts.ts';

interface ChangeSetFrameProps {
  readonly number: number;
  /** The page of the change set that is open. */
  readonly children: ReactNode;
}

/** What all pages of a change set have: its head, what can be done with it, and the ways to its other pages. */
export async function ChangeSetFrame({ number, children }: ChangeSetFrameProps) {
  const [frame, viewer] = await Promise.all([loadChangeSetFrame(number), loadViewer()]);
  const acted = actedOn(frame, viewer);
  const stands = { ...acted, status: frame.status };
  const possible = viewer === undefined ? [] : [...possibleActions(viewer, stands)];
  const remark = viewer && whyNotReview(viewer, stands);
  return (
    <div className="grid max-w-6xl grid-cols-[minmax(0,1fr)] gap-5">
      <ChangeSetHead frame={frame} />
      <ChangeSetActions
        changeSet={acted}
        possible={possible}
        remarks={remark === undefined ? [] : [remark]}
      />
      <ChangeSetTabs
        number={number}
        counts={knownCounts(frame)}
        judged={{ counts: judgedCounts(frame), of: standingKey(frame) }}
      />
      <div className="min-w-0 [&>div>section:first-child]:border-t-0 [&>div>section:first-child]:pt-0">
        {children}
      </div>
      <ToldHere />
    </div>
  );
}

function actedOn(frame: Frame, viewer: Viewer | undefined): ActedChangeSet {
  const { number, title, rationale, headHash, publishAt, owner, contributors, assignments, reviews } = frame;
  const own = reviews.findLast(({ reviewer }) => viewer?.kind === 'PERSON' && reviewer.id === viewer.id);
  return {
    number,
    title,
    rationale,
    headHash,
    publishAt,
    ownerId: owner.id,
    contributors: contributors.map(({ id }) => id),
    asked: assignments.map(({ person }) => person.id),
    hasSpoken: own !== undefined && own.verdict !== 'TAKE_BACK',
  };
}
