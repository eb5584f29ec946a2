import type { Frequency } from '../vocabulary/frequency.ts';
import { frequencyBand, frequencyWord } from '../vocabulary/terms/frequency-terms.ts';

/** A frequency in words: "usually", "frequent (30 to 79 %)", "12 of 40", "20 to 30 %". */
export function describeFrequency(frequency: Frequency): string {
  const { word, band, low, high, numerator, denominator } = frequency;
  if (numerator !== undefined && denominator !== undefined) return `${numerator} of ${denominator}`;
  if (low !== undefined || high !== undefined) return describeShares(low, high);
  if (band !== undefined) return frequencyBand.terms[band].label;
  return word === undefined ? '' : frequencyWord.terms[word].label;
}

function describeShares(low: number | undefined, high: number | undefined): string {
  const percent = (share: number) => `${Number((share * 100).toPrecision(6))}`;
  if (low === undefined) return `at most ${percent(high ?? 1)} %`;
  if (high === undefined) return `at least ${percent(low)} %`;
  return low === high ? `${percent(low)} %` : `${percent(low)} to ${percent(high)} %`;
}
