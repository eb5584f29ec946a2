import 'server-only';
import type { Rule } from '@symptograph/core';
import { loadBookGround } from './load-book-ground.ts';
import type { RuleGround } from './rule-ground.ts';

/** What a rule is proved against as one writes it. */
export async function loadRuleGround(
  { id, slug }: Pick<Rule, 'id' | 'slug'>,
  changeSet: number | undefined,
): Promise<RuleGround> {
  const ground = await loadBookGround(id, changeSet);
  const logic = ground.book.set.rules.find((rule) => rule.id === id);
  return { ...ground, published: logic && { slug, logic } };
}
