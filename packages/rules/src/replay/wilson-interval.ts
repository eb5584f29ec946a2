/** A share of some cases with its 95 % interval; all 0 of no cases. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * A share with the 95 % score interval of E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of
 * the American Statistical Association 22 (1927), 209-212; without correction for continuity.
 */
export function proportionOf(count: number, of: number): Proportion {
  if (of === 0) return { count, of, rate: 0, low: 0, high: 0 };
  const rate = count / of;
  const centre = (rate + Z ** 2 / (2 * of)) / (1 + Z ** 2 / of);
  const reach = (Z / (1 + Z ** 2 / of)) * Math.sqrt((rate * (1 - rate)) / of + Z ** 2 / (4 * of ** 2));
  return {
    count,
    of,
    rate,
    low: count === 0 ? 0 : centre - reach,
    high: count === of ? 1 : centre + reach,
  };
}
