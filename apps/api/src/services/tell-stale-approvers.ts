import { type Change, staleReviews } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import type { LoadedDraft } from './load-draft.ts';
import { notify } from './notify.ts';

/** A change set as it was, and what an edit makes of its changes. */
interface EditedDraft {
  readonly draft: LoadedDraft;
  readonly changes: readonly Change[];
}

/** Tells those whose approval covered a change set as it was, and does not any more; whose approval was stale before is not told again. */
export async function tellStaleApprovers(
  tx: Transaction,
  desk: Desk,
  { draft, changes }: EditedDraft,
): Promise<void> {
  const { number: changeSet, title } = draft.changeSet;
  const reviews = await tx.reviews.ofSet(changeSet);
  const before = new Set(staleReviews(reviews, draft.changes));
  const stale = staleReviews(reviews, changes).filter((review) => !before.has(review));
  await notify(tx, desk, {
    whom: stale.map(({ reviewerId }) => reviewerId),
    kind: 'REVIEW_WANTED',
    changeSet,
    sentence: `CS-${changeSet} was edited since you approved it, and your approval does not count any more: ${title}. Look at what changed.`,
  });
}
