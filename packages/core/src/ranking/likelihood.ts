/**
 * The share of a finding's background that shows whatever the condition: what the graph does not say, other illness
 * beside the condition, and error. It is the weight of the background in the mixture of `presentWeight`.
 */
export const BACKGROUND_PART = 0.1;

/** How much less likely than unsaid a finding is that a condition is stated not to have. */
export const DENIED_FACTOR = 0.1;

/**
 * How strongly a present finding speaks for a condition, in natural logarithms, 0 or more:
 * `ln(1 + (1 - part) share / (part background))`, where `share` of the people with the condition show the finding and
 * `background` of all people do.
 *
 * It is the logarithm of P(finding | condition) over P(finding | a condition of which nothing is said), where either is
 * a mixture of what the condition brings and of the background (Jelinek-Mercer smoothing; Zhai and Lafferty, ACM TOIS
 * 22(2), 2004, section 3.1). A finding that many conditions show therefore says little.
 */
export function presentWeight(share: number, background: number, part = BACKGROUND_PART): number {
  return Math.log1p(((1 - part) * share) / (part * background));
}

/**
 * The part of its weight with which an absent finding counts. What is reported as absent was looked for, and one looks for what the
 * suspected condition brings: that it was looked for speaks for the condition about as much as its absence against it. Chosen on the
 * development half of published cases (docs/ranking.md).
 */
const ABSENT_PART = 0.25;

/**
 * How strongly an absent finding speaks against a condition, in natural logarithms, 0 or less: the logarithm of
 * P(no finding | condition) over P(no finding | a condition of which nothing is said), by the same mixture, in part.
 */
export function absentWeight(share: number, background: number, part = BACKGROUND_PART): number {
  const left = 1 - ((1 - part) * share) / (1 - part * background);
  return ABSENT_PART * Math.log(Math.max(MOST_RULED_OUT, left));
}

/** No single absent finding makes a condition less likely than this many times. */
const MOST_RULED_OUT = 0.001;

/**
 * What a finding weighs when the condition is stated not to have it, `denied` being how much less likely than unsaid it
 * then is: against it when present, a little for it when absent.
 */
export function deniedWeight(finding: {
  readonly state: 'PRESENT' | 'ABSENT';
  readonly denied: number;
  readonly background: number;
}): number {
  const unsaid = BACKGROUND_PART * finding.background;
  if (finding.state === 'PRESENT') return Math.log(finding.denied);
  return ABSENT_PART * Math.log((1 - finding.denied * unsaid) / (1 - unsaid));
}

/** The chance of a finding in a condition, by the mixture of `presentWeight`. */
export function mixedShare(share: number, background: number, part = BACKGROUND_PART): number {
  return (1 - part) * share + part * background;
}
