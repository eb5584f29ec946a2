import type { Expression } from '@symptograph/rules';

/** A condition that counts points. */
export type Score = Extract<Expression, { readonly op: 'score' }>;

/** A part of a score, with its points and the name that the source has for it. */
export type ScoreItem = Score['items'][number];

/** A condition that counts its parts, and asks for so many of them. */
export type Count = Extract<Expression, { readonly op: 'atLeast' }>;

/** A condition as the item of a score that nobody gave points yet. */
export function scoreItem(when: Expression): ScoreItem {
  return { points: 1, when };
}
