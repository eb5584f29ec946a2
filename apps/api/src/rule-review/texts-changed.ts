import type { BookSide, RuleTexts } from './book-side.ts';

const TEXTS = [
  'title',
  'advice',
  'safetyNet',
  'referTo',
  'rationale',
  'audience',
] as const satisfies readonly (keyof RuleTexts)[];

/** Whether a rule that both sides have says something else to people, or to other people. */
export function areTextsChanged(before: BookSide, after: BookSide): boolean {
  return after.set.rules.some(({ id }) => {
    const [old, next] = [before.texts.get(id), after.texts.get(id)];
    return old !== undefined && next !== undefined && TEXTS.some((text) => old[text] !== next[text]);
  });
}
