import type { Review } from '@symptograph/core';
import type { Reads } from '@symptograph/db';

/** Ids of the people who reviewed and were deactivated since, of whom nothing counts that they said. */
export async function deactivatedReviewers(
  { people }: Pick<Reads, 'people'>,
  reviews: readonly Review[],
): Promise<ReadonlySet<string>> {
  const ids = new Set(reviews.map(({ reviewerId }) => reviewerId));
  const known = ids.size === 0 ? [] : await people.byIds([...ids]);
  return new Set(known.filter(({ deactivatedAt }) => deactivatedAt !== null).map(({ id }) => id));
}
