import { ok, type Result, refuse } from '@symptograph/rules';
import { type ChangeSet, type ChangeSetStatus, changeSetStatus, OPEN_STATUSES } from '../change-set.ts';
import type { Requirement } from '../requirement.ts';
import type { Verdict } from '../review.ts';
import { isEarlier } from './moment.ts';

/** A change set as it is afterwards, or why it cannot be, as a sentence. */
export type Transition = Result<ChangeSet, string>;

/** A change set that is handed to reviewers, by the requirement that its content has. */
export function submitted(
  changeSet: ChangeSet,
  {
    requirement,
    now,
    changeCount,
  }: {
    readonly requirement: Requirement;
    /** ISO 8601, UTC. */
    readonly now: string;
    readonly changeCount: number;
  },
): Transition {
  if (changeCount === 0) return refuse('It changes nothing; edit something before you submit it.');
  return moved(changeSet, {
    from: ['DRAFT', 'CHANGES_REQUESTED'],
    to: { status: 'IN_REVIEW', requirement, submittedAt: now },
    refusal: 'only a draft, or what was sent back, can be submitted',
  });
}

/** A change set that is given up. */
export function withdrawn(changeSet: ChangeSet): Transition {
  return moved(changeSet, {
    from: OPEN_STATUSES,
    to: { status: 'WITHDRAWN', publishAt: null },
    refusal: 'only an open change set can be withdrawn',
  });
}

/**
 * A change set after a verdict; it is APPROVED when by it nothing that needs approval is left, which `areApprovalsComplete` says. What was
 * sent back is still its owner's to submit when the objection is taken back.
 */
export function reviewed(
  changeSet: ChangeSet,
  {
    verdict,
    text,
    areApprovalsComplete,
  }: {
    readonly verdict: Verdict;
    readonly text: string;
    readonly areApprovalsComplete: boolean;
  },
): Transition {
  const isObjection = verdict === 'REQUEST_CHANGES' || verdict === 'REJECT';
  if (isObjection && text.trim() === '')
    return refuse('Say what is wrong: rejecting and asking for changes need a text.');
  const refusal = 'only what was submitted can be reviewed';
  if (isObjection) {
    const status = verdict === 'REJECT' ? 'REJECTED' : 'CHANGES_REQUESTED';
    return moved(changeSet, { from: SUBMITTED, to: { status, publishAt: null }, refusal });
  }
  if (verdict === 'TAKE_BACK') {
    const to = asApproved(changeSet, areApprovalsComplete);
    return moved(changeSet, { from: [...SUBMITTED, 'CHANGES_REQUESTED'], to, refusal });
  }
  const to = areApprovalsComplete ? asApproved(changeSet, true) : {};
  return moved(changeSet, { from: SUBMITTED, to, refusal });
}

const SUBMITTED: readonly ChangeSetStatus[] = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

/** An approved change set that is to be published at a time to come (both ISO 8601, UTC); a scheduled one gets another time. */
export function scheduled(
  changeSet: ChangeSet,
  { publishAt, now }: { readonly publishAt: string; readonly now: string },
): Transition {
  if (!isEarlier(now, publishAt))
    return refuse('The time of publishing must lie in the future; choose a later one, or publish now.');
  return moved(changeSet, {
    from: ['APPROVED', 'SCHEDULED'],
    to: { status: 'SCHEDULED', publishAt },
    refusal: 'only an approved change set can be scheduled',
  });
}

/** A scheduled change set that waits for somebody to publish it after all. */
export function unscheduled(changeSet: ChangeSet): Transition {
  return moved(changeSet, {
    from: ['SCHEDULED'],
    to: { status: 'APPROVED', publishAt: null },
    refusal: 'only a scheduled change set can be taken off the schedule',
  });
}

/** A change set that became a release; its gate must have been open. */
export function published(changeSet: ChangeSet, release: number): Transition {
  return moved(changeSet, {
    from: ['APPROVED', 'SCHEDULED'],
    to: { status: 'PUBLISHED', publishedRelease: release, publishAt: null },
    refusal: 'only an approved change set can be published',
  });
}

/** A change set that is not closed, as it is: something may still be said of it or done to it. */
export function stillOpen(changeSet: ChangeSet): Transition {
  return moved(changeSet, {
    from: OPEN_STATUSES,
    to: {},
    refusal: 'only an open change set can be edited; start a new one',
  });
}

/**
 * A change set whose content was edited: what was approved or scheduled is in review again. The content of an emergency stays as it was
 * signed, since its gate asks for less than that of other content.
 */
export function editedAgain(changeSet: ChangeSet): Transition {
  const open = stillOpen(changeSet);
  if (!open.ok) return open;
  if (changeSet.origin === 'EMERGENCY') {
    return refuse(
      `CS-${changeSet.number} is an emergency switch-off, whose content stays as it was signed: withdraw it, or begin another change set for what else is to be changed.`,
    );
  }
  return ok(backInReview(changeSet));
}

/** An open change set as its approvals have it: approved when those that stand are complete, in review again when they are not. */
export function asApproved(changeSet: ChangeSet, areApprovalsComplete: boolean): ChangeSet {
  if (!areApprovalsComplete) return backInReview(changeSet);
  return changeSet.status === 'IN_REVIEW' ? { ...changeSet, status: 'APPROVED' } : changeSet;
}

/** A change set of which approvals no longer count: what was approved or scheduled is in review again. */
export function backInReview(changeSet: ChangeSet): ChangeSet {
  const isApproved = changeSet.status === 'APPROVED' || changeSet.status === 'SCHEDULED';
  return isApproved ? { ...changeSet, status: 'IN_REVIEW', publishAt: null } : changeSet;
}

interface Move {
  readonly from: readonly ChangeSetStatus[];
  readonly to: Partial<ChangeSet>;
  /** What would be allowed, as the second half of a sentence. */
  readonly refusal: string;
}

function moved(changeSet: ChangeSet, { from, to, refusal }: Move): Transition {
  if (from.includes(changeSet.status)) return ok({ ...changeSet, ...to });
  const { label } = changeSetStatus.terms[changeSet.status];
  return refuse(`CS-${changeSet.number} is ${label}: ${refusal}.`);
}
