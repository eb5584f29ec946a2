import { nameKey } from '../graph/name-order.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import { mostUrgentFirst } from './rules-mentioning.ts';

/** SLUG: by slug. TITLE: by title, then slug. URGENCY: the most urgent first, rules without a level last, then by slug. */
export type RuleOrder = 'SLUG' | 'TITLE' | 'URGENCY';

/** Rules that come by slug, in an order; each title is folded once. */
export function rulesInOrder(rules: readonly Rule[], order: RuleOrder): readonly Rule[] {
  if (order === 'SLUG') return rules;
  if (order === 'URGENCY') return mostUrgentFirst(rules);
  return rules
    .map((rule) => ({ rule, title: nameKey(rule.title) }))
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .map(({ rule }) => rule);
}
