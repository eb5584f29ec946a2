import { assertNever } from '../assert-never.ts';
import type { Expression } from '../expression/expression.ts';
import { remembered } from '../remembered.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { CriterionLogic } from '../rule/rule-logic.ts';
import { type InlineProblem, inlineProblem } from './inline-problem.ts';

/** Criteria by their ids. What is known of them is remembered with the map, which must never change. */
export type Criteria = ReadonlyMap<string, CriterionLogic>;

/** The expression with every criterion replaced by its condition: at most 5,000 conditions in 200 levels, a criterion counting as both. */
export function inlineCriteria(
  expression: Expression,
  criteria: Criteria,
): Result<Expression, InlineProblem> {
  const problem = inlineProblem(expression, criteria);
  return problem ? refuse(problem) : ok(inline(expression, criteria));
}

/** The conditions of criteria that were put in place before, by id. */
const inlinedIn = remembered((_criteria: Criteria) => new Map<string, Expression>());

function inline(part: Expression, criteria: Criteria): Expression {
  switch (part.op) {
    case 'is':
    case 'compare':
      return part;
    case 'all':
    case 'any':
    case 'atLeast':
      return { ...part, of: part.of.map((each) => inline(each, criteria)) };
    case 'not':
      return { ...part, of: inline(part.of, criteria) };
    case 'score':
      return { ...part, items: part.items.map((item) => ({ ...item, when: inline(item.when, criteria) })) };
    case 'criterion':
      return named(part, criteria);
    default:
      return assertNever(part);
  }
}

function named(part: Expression & { readonly op: 'criterion' }, criteria: Criteria): Expression {
  const known = inlinedIn(criteria);
  const found = known.get(part.id);
  if (found) return found;
  const criterion = criteria.get(part.id);
  if (!criterion) return part;
  const inlined = inline(criterion.when, criteria);
  known.set(part.id, inlined);
  return inlined;
}
