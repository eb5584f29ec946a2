import { rolesWith } from '../../people/role.ts';
import type { Change } from '../change.ts';
import type { ApproverRole, Requirement } from '../requirement.ts';
import type { Review } from '../review.ts';
import { isEarlier, yearsAfter } from './moment.ts';

/** What somebody said of their conflicts of interest, and when (ISO 8601, UTC). */
export interface InterestsStatement {
  readonly id: string;
  readonly personId: string;
  readonly at: string;
}

/** All that says whether an approval counts. */
export interface ApprovalCircumstances {
  readonly changes: readonly Pick<Change, 'patchHash'>[];
  readonly reviews: readonly Review[];
  /** Ids of all who wrote a part of the set. */
  readonly contributors: ReadonlySet<string>;
  /** Ids of the reviewers who were deactivated: nothing that they said counts, for or against. */
  readonly deactivated: ReadonlySet<string>;
  readonly interests: readonly InterestsStatement[];
  readonly requirement: Pick<Requirement, 'needsInterests'>;
}

/**
 * Why a review counts or does not: SUPERSEDED by a later verdict of its reviewer, TAKEN_BACK (takes back what was said before, and says
 * nothing), DEACTIVATED (as its reviewer is), OBJECTS (asks for changes or rejects, whoever wrote a part of the set since), an approval by
 * a CONTRIBUTOR, STALE (the content is not what was looked at), NO_INTERESTS (none stated within the year before), or COUNTS.
 */
export type ReviewStanding =
  | 'COUNTS'
  | 'SUPERSEDED'
  | 'TAKEN_BACK'
  | 'DEACTIVATED'
  | 'CONTRIBUTOR'
  | 'OBJECTS'
  | 'STALE'
  | 'NO_INTERESTS';

/** How each review of a set stands, in the order of the reviews. */
export function reviewStandings(circumstances: ApprovalCircumstances): readonly ReviewStanding[] {
  const latest = new Set(latestReviews(circumstances.reviews));
  return circumstances.reviews.map((review) => {
    if (!latest.has(review)) return 'SUPERSEDED';
    if (review.verdict === 'TAKE_BACK') return 'TAKEN_BACK';
    if (circumstances.deactivated.has(review.reviewerId)) return 'DEACTIVATED';
    if (review.verdict !== 'APPROVE') return 'OBJECTS';
    if (circumstances.contributors.has(review.reviewerId)) return 'CONTRIBUTOR';
    if (!coversAll(review, circumstances.changes)) return 'STALE';
    return circumstances.requirement.needsInterests && !hasInterests(review, circumstances.interests)
      ? 'NO_INTERESTS'
      : 'COUNTS';
  });
}

/** The approvals that cover something else than the set's content as it is: a content edit makes them stale, a clean rebase does not. */
export function staleReviews(
  reviews: readonly Review[],
  changes: readonly Pick<Change, 'patchHash'>[],
): readonly Review[] {
  return latestReviews(reviews).filter(
    (review) => review.verdict === 'APPROVE' && !coversAll(review, changes),
  );
}

/** Ids of the people whose last verdict is an approval, also one that covers something else than what the set does now. */
export function approvers(reviews: readonly Review[]): ReadonlySet<string> {
  const approvals = latestReviews(reviews).filter(({ verdict }) => verdict === 'APPROVE');
  return new Set(approvals.map(({ reviewerId }) => reviewerId));
}

/** Whether somebody's last verdict is one that they can take back. */
export function hasVerdict(reviews: readonly Review[], reviewerId: string): boolean {
  return latestReviews(reviews).some(
    (each) => each.reviewerId === reviewerId && each.verdict !== 'TAKE_BACK',
  );
}

/** Whether a reviewer had a role, or one that includes it, at the time of the review. */
export function hasRole({ roles }: Review, role: ApproverRole): boolean {
  return rolesWith(roles).has(role);
}

/** Each reviewer's latest verdict; of two at one time the one that is listed later. */
function latestReviews(reviews: readonly Review[]): readonly Review[] {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    const known = latest.get(review.reviewerId);
    if (!known || !isEarlier(review.at, known.at)) latest.set(review.reviewerId, review);
  }
  return [...latest.values()];
}

/** Whether a review looked at all changes as they are, and at no other: what was taken out may have been why it approved the rest. */
function coversAll({ covered }: Review, changes: readonly Pick<Change, 'patchHash'>[]): boolean {
  const seen = new Set(covered);
  const hashes = new Set(changes.map(({ patchHash }) => patchHash));
  return seen.size === hashes.size && [...hashes].every((hash) => seen.has(hash));
}

function hasInterests(review: Review, interests: readonly InterestsStatement[]): boolean {
  const stated = interests.find(({ id }) => id === review.interestsId);
  return stated?.personId === review.reviewerId && interestsInForce(stated, review.at);
}

/** Whether a statement of interests was made by a time (ISO 8601, UTC), and within the year before it. */
export function interestsInForce(stated: Pick<InterestsStatement, 'at'>, at: string): boolean {
  return !isEarlier(at, stated.at) && !isEarlier(yearsAfter(stated.at, 1), at);
}
