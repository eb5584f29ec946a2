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

/**
 * None of so many people is a denial: by the rule of three, less than 3 in 60 then have it, so less than what HPO calls occasional
 * (Hanley and Lippman-Hand, JAMA 249(13), 1983). None of fewer is a small share, and says that somebody looked for it.
 */
const DENYING_PEOPLE = 60;

/**
 * The factor by which a statement makes its symptom less likely than unsaid, 1 when it does not deny it: a negated one, one that says never or
 * excluded, or a count of none of 60 people or more.
 */
export function deniedFactor({ negated, qualifiers }: SymptomStatement): number {
  if (negated) return DENIED_FACTOR;
  const { word, band, high, numerator, denominator = 0 } = qualifiers.frequency ?? {};
  if (numerator !== undefined) return numerator === 0 && denominator >= DENYING_PEOPLE ? DENIED_FACTOR : 1;
  return high === 0 || word === 'NEVER' || band === 'EXCLUDED' ? DENIED_FACTOR : 1;
}

/** True when a statement is about its symptom in any circumstances: it has no qualifier but a frequency or a note. */
export function isPlain({ qualifiers, whenConditionSeverity }: SymptomStatement): boolean {
  if (whenConditionSeverity.length > 0) return false;
  for (const slot in qualifiers) if (slot !== 'frequency' && slot !== 'note') return false;
  return true;
}
