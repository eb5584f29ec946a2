/** What one answer is worth, each between 0 and 1; `reciprocal` is 1 by the rank of what was expected. */
export interface Credit {
  readonly top1: number;
  readonly top5: number;
  readonly top10: number;
  readonly reciprocal: number;
}

/** The credit of an answer that does not hold what was expected. */
export const NO_CREDIT: Credit = { top1: 0, top5: 0, top10: 0, reciprocal: 0 };

/** Scores that differ by less than this part of their size are a tie: sums in another order differ by as much. */
const TIE = 1e-9;

/**
 * The credit of scores, higher first, for the expected one of them. Those that tie are taken to stand in random order: the
 * credit is the mean over all orders. So a contender gains nothing by not deciding (McSherry and Najork, ECIR 2008,
 * "Computing information retrieval performance measures efficiently in the presence of tied scores").
 */
export function creditOf(scores: ArrayLike<number>, expected: number): Credit {
  const own = scores[expected];
  if (own === undefined || own === Number.NEGATIVE_INFINITY) return NO_CREDIT;
  const margin = TIE * Math.max(1, Math.abs(own));
  let before = 0;
  let tied = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index] ?? Number.NEGATIVE_INFINITY;
    if (score > own + margin) before += 1;
    else if (score >= own - margin) tied += 1;
  }
  const within = (rank: number) => Math.min(1, Math.max(0, (rank - before) / tied));
  let reciprocal = 0;
  for (let place = before + 1; place <= before + tied; place += 1) reciprocal += 1 / place / tied;
  return { top1: within(1), top5: within(5), top10: within(10), reciprocal };
}
