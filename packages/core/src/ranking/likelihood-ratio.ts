import type { Measure } from '../vocabulary/measure.ts';
import type { StatementOf } from '../vocabulary/statements/statement.ts';

/** How many times likelier a result of a test is with a condition than without it, and between which bounds. */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/**
 * No ratio counts for more than this, or for less than one in this: a specificity of 1 means that nobody happened to be found otherwise, and not
 * that nobody is. An assumption of ours; of the published signs of physical examination hardly any reaches it (McGee, J Gen Intern Med 17:646, 2002).
 */
const MOST_RATIO = 100;

/**
 * The published likelihood ratio of a positive or negative result; where there is none, by sensitivity and specificity: LR+ is
 * sensitivity / (1 - specificity), LR- is (1 - sensitivity) / specificity (Deeks and Altman, BMJ 329:168, 2004). A range
 * counts as its geometric middle, its ends being the bounds. Undefined when neither is stated, or in other
 * numbers than shares between 0 and 1.
 */
export function ratioOf(
  statement: StatementOf<'EVALUATED_BY'>,
  result: 'positive' | 'negative',
): Ratio | undefined {
  const { likelihoodRatioPositive, likelihoodRatioNegative, sensitivity, specificity } = statement;
  const stated = boundsOf(result === 'positive' ? likelihoodRatioPositive : likelihoodRatioNegative);
  if (stated) return withMiddle(stated);
  const [sensitive, specific] = [boundsOf(sensitivity), boundsOf(specificity)];
  if (!sensitive || !specific || ![...sensitive, ...specific].every(isShare)) return undefined;
  const [of, pairs] =
    result === 'positive'
      ? [positiveRatio, [sensitive[0], specific[0], sensitive[1], specific[1]] as const]
      : [negativeRatio, [sensitive[1], specific[1], sensitive[0], specific[0]] as const];
  const bounds = [of(pairs[0], pairs[1]), of(pairs[2], pairs[3])] as const;
  return bounds.some(Number.isNaN) ? undefined : withMiddle(bounds);
}

type Bounds = readonly [number, number];

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function positiveRatio(sensitivity: number, specificity: number): number {
  return sensitivity / (1 - specificity);
}

function negativeRatio(sensitivity: number, specificity: number): number {
  return (1 - sensitivity) / specificity;
}

/** The ends of what a measure states; undefined when it states no number. */
function boundsOf({ value, low, high }: Partial<Measure> = {}): Bounds | undefined {
  const [least, most] = [value ?? low ?? high, value ?? high ?? low];
  return least === undefined || most === undefined ? undefined : [least, most];
}

function withMiddle([a, b]: Bounds): Ratio {
  const within = (ratio: number) => Math.min(MOST_RATIO, Math.max(1 / MOST_RATIO, ratio));
  const [low, high] = [within(Math.min(a, b)), within(Math.max(a, b))];
  return { ratio: Math.sqrt(low * high), low, high };
}
