import 'server-only';
import { loadRuleTexts } from '../rule-book/load-rule-texts.ts';
import { loadBookGround } from '../rule-editor/load-book-ground.ts';
import type { CriterionGround } from './criterion-ground.ts';

/** What a criterion is written with in a change set, and proved against. */
export async function loadCriterionGround(
  id: string,
  changeSet: number | undefined,
): Promise<CriterionGround> {
  const [ground, texts] = await Promise.all([loadBookGround(id, changeSet), loadRuleTexts()]);
  return {
    ...ground,
    slugs: Object.fromEntries(Object.entries(texts).map(([rule, { slug }]) => [rule, slug])),
  };
}
