import type { SymptomStatement } from '../vocabulary/statements/statement.ts';
import { DENIED_FACTOR } from './likelihood.ts';
import { type ShareRange, shareRange } from './share-range.ts';

/** How often a condition shows something, by the statement that says it most strongly. */
export interface StatedShare extends ShareRange {
  readonly statement: SymptomStatement;
  /** 1, or how much less likely than unsaid it is where the condition is stated not to show it; `share` is then 0. */
  readonly denied: number;
}

/** How many degrees of severity there are: what holds at one of them is taken to hold in one case of this many. */
const SEVERITIES = 3;

/** How often a condition shows the symptom of a statement that does not deny it. */
export function shareOf(statement: SymptomStatement): StatedShare {
  const { share, low, high } = shareRange(statement.qualifiers.frequency);
  const severities = statement.whenConditionSeverity.length;
  const part = severities === 0 ? 1 : severities / SEVERITIES;
  return { share: share * part, low: low * part, high, statement, denied: 1 };
}

/** How many unseen people one imagines beside those counted, before 0 of them means less than nothing said. */
const IMAGINED = 1;

/**
 * The factor by which a statement makes its symptom less likely than unsaid, 1 when it does not deny it: a negated one, one that says never or
 * excluded, or a count of none of n people, which gives 1 / (n + 1) but not less than a statement in words does.
 */
export function deniedFactor({ negated, qualifiers }: SymptomStatement): number {
  if (negated) return DENIED_FACTOR;
  const { word, band, high, numerator, denominator = 0 } = qualifiers.frequency ?? {};
  if (numerator === 0) return Math.max(DENIED_FACTOR, IMAGINED / (denominator + IMAGINED));
  const never = high === 0 || (numerator === undefined && (word === 'NEVER' || band === 'EXCLUDED'));
  return never ? DENIED_FACTOR : 1;
}

/** True when a statement is about its symptom in any circumstances: it has no qualifier but a frequency or a note. */
export function isPlain({ qualifiers, whenConditionSeverity }: SymptomStatement): boolean {
  if (whenConditionSeverity.length > 0) return false;
  for (const slot in qualifiers) if (slot !== 'frequency' && slot !== 'note') return false;
  return true;
}
