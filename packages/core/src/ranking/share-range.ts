import { frequencyShare } from '../selection/frequency-share.ts';
import type { Frequency } from '../vocabulary/frequency.ts';

/** A share between 0 and 1, and between which bounds it lies. */
export interface ShareRange {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The edges of the HPO frequency bands, HP:0040280 to HP:0040285. */
const BANDS: Readonly<Record<NonNullable<Frequency['band']>, readonly [number, number]>> = {
  OBLIGATE: [1, 1],
  VERY_FREQUENT: [0.8, 0.99],
  FREQUENT: [0.3, 0.79],
  OCCASIONAL: [0.05, 0.29],
  VERY_RARE: [0.01, 0.04],
  EXCLUDED: [0, 0],
};

/** Words are less sure than bands: each reaches over the neighbouring bands' middles. An assumption of ours. */
const WORDS: Readonly<Record<NonNullable<Frequency['word']>, readonly [number, number]>> = {
  ALWAYS: [0.9, 1],
  USUALLY: [0.55, 0.99],
  OFTEN: [0.17, 0.9],
  SOMETIMES: [0.02, 0.55],
  RARELY: [0.01, 0.17],
  NEVER: [0, 0.01],
};

/** A symptom that is stated without a frequency may be anything from occasional to very frequent. */
const UNSTATED = [0.05, 0.99] as const;

/** The quantile of the normal distribution that leaves 5 % outside. */
const Z = 1.96;

/**
 * The share that `frequencyShare` gives with its bounds: the band's or range's edges, or the 95 % interval of a count. Counts are
 * shrunk towards a half by Jeffreys' prior, Beta(1/2, 1/2), so that 1 of 1 is 0.75 and not 1; their interval is Wilson's
 * (Brown, Cai and DasGupta, Statistical Science 16(2), 2001).
 */
export function shareRange(frequency: Frequency | undefined): ShareRange {
  const share = frequencyShare(frequency);
  const { numerator, denominator, low, high, band, word } = frequency ?? {};
  if (numerator !== undefined && denominator !== undefined) return countedRange(numerator, denominator);
  if (low !== undefined || high !== undefined) return { share, low: low ?? 0, high: high ?? 1 };
  const [least, most] = band !== undefined ? BANDS[band] : word !== undefined ? WORDS[word] : UNSTATED;
  return { share, low: least, high: most };
}

function countedRange(numerator: number, denominator: number): ShareRange {
  const observed = numerator / denominator;
  const spread = (Z * Z) / denominator;
  const middle = (observed + spread / 2) / (1 + spread);
  const half =
    (Z / (1 + spread)) * Math.sqrt((observed * (1 - observed)) / denominator + spread / (4 * denominator));
  return {
    share: (numerator + 0.5) / (denominator + 1),
    low: Math.max(0, middle - half),
    high: Math.min(1, middle + half),
  };
}
