import type { CriterionLogic } from '@symptograph/rules';
import { criteriaNaming } from '../playground/criteria-naming.ts';

/**
 * The criteria that one can name without naming itself in a circle: neither itself nor any that names it, be it through others, as they stand
 * in one of some books.
 */
export function withoutCircles(
  id: string,
  criteria: readonly CriterionLogic[],
  books: readonly (readonly CriterionLogic[])[],
): readonly CriterionLogic[] {
  const naming = books.map((book) => criteriaNaming([id], book));
  return criteria.filter((each) => !naming.some((circle) => circle.has(each.id)));
}
