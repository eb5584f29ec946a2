import type { Frequency } from '../vocabulary/frequency.ts';

/** Middles of the HPO frequency bands, HP:0040280 to HP:0040285: very frequent is 80 to 99 %. */
const BAND_SHARE: Readonly<Record<NonNullable<Frequency['band']>, number>> = {
  OBLIGATE: 1,
  VERY_FREQUENT: 0.895,
  FREQUENT: 0.545,
  OCCASIONAL: 0.17,
  VERY_RARE: 0.025,
  EXCLUDED: 0,
};

/** Words stand for the band that people who use them mean; an assumption of ours that only orders and weighs. */
const WORD_SHARE: Readonly<Record<NonNullable<Frequency['word']>, number>> = {
  ALWAYS: BAND_SHARE.OBLIGATE,
  USUALLY: BAND_SHARE.VERY_FREQUENT,
  OFTEN: BAND_SHARE.FREQUENT,
  SOMETIMES: BAND_SHARE.OCCASIONAL,
  RARELY: BAND_SHARE.VERY_RARE,
  NEVER: BAND_SHARE.EXCLUDED,
};

/** What a frequency that nobody stated counts as. */
const UNSTATED_SHARE = 0.5;

/**
 * One share between 0 and 1 for a frequency, to order and weigh by: counted people, else the middle of the range, else
 * the middle of the band, else that of the word; 0.5 where no frequency is stated.
 */
export function frequencyShare(frequency: Frequency | undefined): number {
  if (!frequency) return UNSTATED_SHARE;
  const { word, band, low, high, numerator, denominator } = frequency;
  if (numerator !== undefined && denominator !== undefined) return numerator / denominator;
  if (low !== undefined || high !== undefined) return ((low ?? 0) + (high ?? 1)) / 2;
  if (band !== undefined) return BAND_SHARE[band];
  return word === undefined ? UNSTATED_SHARE : WORD_SHARE[word];
}
