/** Paired answers that are right on one side only, and how likely so uneven a split is when neither side is better. */
export interface PairedChange {
  /** Cases that only the new side answers acceptably, and those that only the old one does. */
  readonly gained: number;
  readonly lost: number;
  /** Two-sided and exact, at most 1. */
  readonly p: number;
}

/**
 * The exact test of Q. McNemar, Note on the sampling error of the difference between correlated proportions or percentages,
 * Psychometrika 12 (1947), 153-157: under no difference the discordant pairs are binomial with 1/2; p is twice the smaller tail.
 */
export function mcnemarTest(gained: number, lost: number): PairedChange {
  const discordant = gained + lost;
  const fewer = Math.min(gained, lost);
  let logTerm = -discordant * Math.LN2;
  let tail = 0;
  for (let k = 0; k <= fewer; k += 1) {
    tail += Math.exp(logTerm);
    logTerm += Math.log(discordant - k) - Math.log(k + 1);
  }
  return { gained, lost, p: Math.min(1, 2 * tail) };
}
