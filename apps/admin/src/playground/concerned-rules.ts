import type { Expression, RuleSet } from '@symptograph/rules';
import { partsOf } from './condition-parts.ts';
import type { RuleDraft } from './drafted-book.ts';

/** Ids of the rules of a set that a draft may make true or not: its own, and those that name a criterion of it, be it through others. */
export function concernedRules({ rules, criteria }: RuleSet, draft: RuleDraft): ReadonlySet<string> {
  const drafted = new Set((draft.criteria ?? []).map(({ id }) => id));
  let found = 0;
  while (found < drafted.size) {
    found = drafted.size;
    for (const { id, when } of criteria) if (names(when, drafted)) drafted.add(id);
  }
  return new Set([
    ...draft.rules.map(({ id }) => id),
    ...rules.flatMap(({ id, when }) => (names(when, drafted) ? [id] : [])),
  ]);
}

function names(condition: Expression, criteria: ReadonlySet<string>): boolean {
  return condition.op === 'criterion'
    ? criteria.has(condition.id)
    : partsOf(condition).some((part) => names(part, criteria));
}
