import type { CriterionLogic } from '@symptograph/rules';
import { namesCriterion } from './names-criterion.ts';

/** Ids of some criteria and of all those that name one of them, be it through others. */
export function criteriaNaming(
  ids: Iterable<string>,
  criteria: readonly CriterionLogic[],
): ReadonlySet<string> {
  const naming = new Set(ids);
  let found = 0;
  while (found < naming.size) {
    found = naming.size;
    for (const { id, when } of criteria) if (namesCriterion(when, naming)) naming.add(id);
  }
  return naming;
}
