import { canonicalJson, type Expression } from '@symptograph/rules';
import { partsOf } from './condition-parts.ts';
import { asKind } from './edit-condition.ts';

/** A condition that counts points. */
export type Score = Expression & { readonly op: 'score' };

/** A part of a score, with its points and the name that the source has for it. */
export type ScoreItem = Score['items'][number];

/** A condition as the item of a score that nobody gave points yet. */
export function scoreItem(when: Expression): ScoreItem {
  return { points: 1, when };
}

/** The item that a condition was in scores that are kept, in the latest of them; undefined when it was in none. */
export function keptItem(part: Expression, kept: readonly Score[]): ScoreItem | undefined {
  return kept.findLast((score) => hasPart(score, part))?.items.find(({ when }) => isSame(when, part));
}

/**
 * A condition as a score. Scores that are kept give its parts the points and names that these had, and what is to be reached; a part that
 * was in none gets one point. So a score that was made another kind of list, or negated, is what it was when it is made a score again.
 */
export function asScore(condition: Expression, kept: readonly Score[]): Expression {
  if (condition.op === 'score') return condition;
  const parts = partsBefore(condition);
  const whole = kept.findLast((score) => isSame(partsOf(score), parts));
  if (whole) return whole;
  const score = asKind(condition, 'score');
  if (score.op !== 'score') return score;
  const like = kept.findLast((each) => partsOf(score).some((part) => hasPart(each, part)));
  const items = score.items.map((item) => keptItem(item.when, kept) ?? item);
  return { ...score, gte: like?.gte ?? score.gte, items };
}

/** The parts that a list, or what is negated, had as a list: what is negated is any of several, or one alone. */
function partsBefore(condition: Expression): readonly Expression[] {
  if (condition.op !== 'not') return partsOf(condition);
  return condition.of.op === 'any' ? condition.of.of : [condition.of];
}

function hasPart(score: Score, part: Expression): boolean {
  return partsOf(score).some((each) => isSame(each, part));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
