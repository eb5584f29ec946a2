import type { RuleSet } from '@symptograph/rules';
import { criteriaNaming } from './criteria-naming.ts';
import type { BookDraft } from './drafted-book.ts';
import { namesCriterion } from './names-criterion.ts';

/** Ids of the rules of a set that a draft may make true or not: its own, and those that name a criterion of it, be it through others. */
export function concernedRules({ rules, criteria }: RuleSet, draft: BookDraft): ReadonlySet<string> {
  const drafted = criteriaNaming(
    (draft.criteria ?? []).map(({ id }) => id),
    criteria,
  );
  return new Set([
    ...(draft.rules ?? []).map(({ id }) => id),
    ...rules.flatMap(({ id, when }) => (namesCriterion(when, drafted) ? [id] : [])),
  ]);
}
