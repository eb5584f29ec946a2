import type { CriterionLogic } from '@symptograph/rules';
import { namesCriterion } from '../playground/names-criterion.ts';

/** The criteria that one can name without naming itself in a circle: neither itself nor any that names it, be it through others. */
export function withoutCircles(id: string, criteria: readonly CriterionLogic[]): readonly CriterionLogic[] {
  const circle = new Set([id]);
  let found = 0;
  while (found < circle.size) {
    found = circle.size;
    for (const each of criteria) if (namesCriterion(each.when, circle)) circle.add(each.id);
  }
  return criteria.filter((each) => !circle.has(each.id));
}
