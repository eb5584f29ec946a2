import {
  areInterestsInForce,
  type ChangeSet,
  gateOf,
  hasVerdict,
  type InterestsStatement,
  type Review,
  reviewed,
  type Verdict,
} from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import { allowed, type KnownViewer } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError, ConflictError } from '../domain-error.ts';
import { areApprovalsComplete } from './are-approvals-complete.ts';
import { type JudgedChangeSet, judgeChangeSet } from './judge-change-set.ts';
import { lockAsJudged } from './lock-as-judged.ts';
import { notify } from './notify.ts';
import { publishApproved } from './publish-change-set.ts';
import { unlessMoved } from './unless-moved.ts';

/** A verdict on a change set as somebody has seen it, or that they take theirs back. */
export interface NewReview {
  readonly changeSet: number;
  readonly verdict: Verdict;
  /** Needed to reject and to ask for changes. */
  readonly text: string;
  /** Of the content that was looked at; to take something back it may be of any. */
  readonly ifHeadHash: string;
}

/**
 * Records a verdict. It covers every change as it is, and an edit of content makes it stale; an objection stands until whoever objects
 * approves or takes it back. A change set that has all approvals by it is approved; an emergency switch-off is published at once then.
 * Throws a ForbiddenError for whoever approves what they wrote a part of, a ConflictError when the content is not what was looked at, and a
 * BlockedError when it is not in review, there is nothing to take back, or the reviewer has to state their interests first.
 */
export async function reviewChangeSet(at: AtDesk, given: NewReview): Promise<void> {
  const { id } = allowed(at.viewer, ACTIONS[given.verdict]);
  const { desk } = at;
  const next = await unlessMoved(desk, () => recordVerdict(at, given));
  desk.events.tell({ type: 'CHANGE_SET', changeSet: next.number, head: next.headSeq });
  if (next.origin !== 'EMERGENCY' || next.status !== 'APPROVED') return;
  await publishApproved(at, { changeSet: next.number, actorId: id });
}

/** What somebody has to be allowed to say it. */
const ACTIONS = {
  APPROVE: 'APPROVE',
  REQUEST_CHANGES: 'REVIEW',
  REJECT: 'REVIEW',
  TAKE_BACK: 'TAKE_BACK_REVIEW',
} as const;

async function recordVerdict(at: AtDesk, given: NewReview): Promise<ChangeSet> {
  const { desk } = at;
  const judged = await judgeChangeSet(desk, given.changeSet);
  const { contributors } = judged.gateRequest;
  const viewer = allowed(at.viewer, ACTIONS[given.verdict], { contributors });
  if (given.verdict === 'TAKE_BACK') refuseNothingSaid(judged, viewer);
  else refuseUnseen(judged.changeSet, given);
  return desk.database().transact(async (tx) => {
    await lockAsJudged(tx, judged);
    const stated = await tx.interests.latestOf(viewer.id);
    const review = reviewBy(at, { viewer, judged, given, stated });
    await tx.reviews.append(review);
    const next = after(judged, review, stated);
    const { number, status, publishAt } = next;
    await tx.changeSets.save({ number, status, publishAt });
    await tx.audit.append({
      actorId: viewer.id,
      action: `REVIEW_${given.verdict}`,
      subject: `CS-${number}`,
      details: { headHash: given.ifHeadHash, text: given.text },
    });
    await tellContributors(tx, at, { viewer, judged, given });
    return next;
  });
}

function refuseNothingSaid({ changeSet, reviews }: JudgedChangeSet, { id }: KnownViewer): void {
  if (hasVerdict(reviews, id)) return;
  throw new BlockedError(`You have said nothing of CS-${changeSet.number} that you could take back.`);
}

function refuseUnseen({ number, headHash, headSeq }: ChangeSet, { ifHeadHash }: NewReview): void {
  if (headHash === ifHeadHash) return;
  throw new ConflictError(`CS-${number} is not what you looked at any more; look at it again.`, headSeq);
}

interface Reviewing {
  readonly viewer: KnownViewer;
  readonly judged: JudgedChangeSet;
  readonly given: NewReview;
}

function reviewBy(
  { desk }: AtDesk,
  { viewer, judged, given, stated }: Reviewing & { readonly stated: InterestsStatement | undefined },
): Review {
  const now = desk.now();
  const isStated = stated !== undefined && areInterestsInForce(stated, now);
  if (given.verdict === 'APPROVE' && judged.requirement.needsInterests && !isStated) {
    throw new BlockedError(
      'State your interests first: an approval of this change set counts only with a statement not older than a year.',
    );
  }
  return {
    id: desk.mintId('rev'),
    changeSet: given.changeSet,
    reviewerId: viewer.id,
    roles: viewer.roles,
    verdict: given.verdict,
    text: given.text.trim(),
    headHash: given.ifHeadHash,
    covered: judged.changes.map(({ patchHash }) => patchHash),
    interestsId: isStated ? stated.id : null,
    at: now,
  };
}

/** The change set after a review; throws a BlockedError when it cannot be reviewed so. */
function after(
  { changeSet, gateRequest }: JudgedChangeSet,
  review: Review,
  stated: InterestsStatement | undefined,
): ChangeSet {
  const gate = gateOf({
    ...gateRequest,
    reviews: [...gateRequest.reviews, review],
    interests: stated ? [...gateRequest.interests, stated] : gateRequest.interests,
  });
  const next = reviewed(changeSet, {
    verdict: review.verdict,
    text: review.text,
    areApprovalsComplete: areApprovalsComplete(gate),
  });
  if (!next.ok) throw new BlockedError(next.error);
  return next.value;
}

const SAID = {
  APPROVE: 'approves',
  REQUEST_CHANGES: 'asks for changes of',
  REJECT: 'rejects',
  TAKE_BACK: 'takes back what they said of',
} as const;

function tellContributors(tx: Transaction, { desk }: AtDesk, { viewer, judged, given }: Reviewing) {
  const { changeSet, contributors } = judged;
  return notify(tx, desk, {
    whom: new Set([changeSet.ownerId, ...contributors]),
    kind: 'REVIEWED',
    changeSet: changeSet.number,
    sentence: `${viewer.name} ${SAID[given.verdict]} CS-${changeSet.number}: ${changeSet.title}.`,
  });
}
