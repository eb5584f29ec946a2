import type { ReviewStanding, Verdict } from '@symptograph/core';

interface GivenReview {
  readonly reviewer: { readonly id: string; readonly name: string };
  readonly standing: ReviewStanding;
  readonly verdict: Verdict;
}

/** Approvals that carried a published change set: those of people who have left since stay on record. */
const CARRIED: ReadonlySet<ReviewStanding> = new Set<ReviewStanding>(['COUNTS', 'DEACTIVATED']);

/** Names of the people whose approval a published change set went out with, in the order in which they approved. */
export function approverNames(reviews: readonly GivenReview[]): readonly string[] {
  return reviews
    .filter(({ verdict, standing }) => verdict === 'APPROVE' && CARRIED.has(standing))
    .map(({ reviewer }) => reviewer.name);
}
