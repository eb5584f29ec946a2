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
 * Counts are mixed with this many imagined people, of whom this share show the finding: most findings are rare in most
 * conditions, and 1 of 1 is a case report and not a law. Chosen on the development half of published cases (docs/ranking.md).
 */
const IMAGINED_PEOPLE = 4;
const IMAGINED_SHARE = 0.05;

/**
 * The share that `frequencyShare` gives with its bounds: the band's or range's edges, or the 95 % interval of a count. A
 * count is shrunk by a Beta prior, so that 1 of 1 is 0.24 and 90 of 100 is 0.87; its interval is Wilson's (Brown, Cai and
 * DasGupta, Statistical Science 16(2), 2001), widened to hold the shrunk share.
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
  const share = (numerator + IMAGINED_SHARE * IMAGINED_PEOPLE) / (denominator + IMAGINED_PEOPLE);
  return { share, low: Math.max(0, Math.min(share, middle - half)), high: Math.min(1, middle + half) };
}
