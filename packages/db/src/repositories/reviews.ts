import type { Review, Role, Verdict } from '@symptograph/core';
import type { Review as Row } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';

/** Verdicts on change sets; nothing of them is ever changed or removed. */
export interface Reviews {
  /** Those of a set, the oldest first. */
  ofSet(number: number): Promise<readonly Review[]>;
  /** How many reviews each of some sets has, by its number; of one without any there is no entry. */
  counts(numbers: readonly number[]): Promise<ReadonlyMap<number, number>>;
}

/** The reviews within a transaction. */
export interface WritableReviews extends Reviews {
  /** Refused by the database when the reviewer contributed to the set, is a program, or has not the roles that it names. */
  append(review: Review): Promise<void>;
}

/** The reviews, read through `reader`. */
export function reviewsOf(reader: Reader): Reviews {
  return {
    ofSet: async (number) => {
      const rows = await reader.review.findMany({
        where: { changeSetNumber: number },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
      });
      return rows.map(reviewOf);
    },
    counts: async (numbers) => {
      const rows = await reader.review.groupBy({
        by: ['changeSetNumber'],
        where: { changeSetNumber: { in: [...numbers] } },
        _count: true,
      });
      return new Map(rows.map(({ changeSetNumber, _count }) => [changeSetNumber, _count]));
    },
  };
}

/**
 * The reviews, read and written through `writer`. They are written by SQL: Prisma takes lists for a part of the statement and would keep
 * a plan of its own for each set of hashes.
 */
export function writableReviewsOf(writer: Writer): WritableReviews {
  return {
    ...reviewsOf(writer),
    append: async (review) => {
      await writer.$executeRaw`
        INSERT INTO review (id, change_set_number, reviewer_id, roles, verdict, text, head_hash, covered, interests_id, at)
        VALUES (${review.id}, ${review.changeSet}, ${review.reviewerId}, ${review.roles}, ${review.verdict}, ${review.text},
          ${review.headHash}, ${review.covered}, ${review.interestsId}, ${new Date(review.at)})`;
    },
  };
}

function reviewOf({ changeSetNumber, roles, verdict, at, ...columns }: Row): Review {
  return {
    ...columns,
    changeSet: changeSetNumber,
    roles: roles as Role[],
    verdict: verdict as Verdict,
    at: at.toISOString(),
  };
}
