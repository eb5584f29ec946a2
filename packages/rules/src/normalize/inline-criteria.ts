import { assertNever } from '../assert-never.ts';
import type { Expression } from '../expression/expression.ts';
import { MAX_NODES } from '../expression/size-problem.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { CriterionLogic } from '../rule/rule-logic.ts';

/** Criteria by their ids. */
export type Criteria = ReadonlyMap<string, CriterionLogic>;

/** Why criteria cannot be put in place of their names. */
export type InlineProblem =
  | { readonly code: 'UNKNOWN_CRITERION'; readonly id: string }
  | { readonly code: 'CYCLIC_CRITERIA'; readonly ids: readonly string[] }
  | { readonly code: 'TOO_LARGE' };

/** The expression with every criterion replaced by its condition; at most 5,000 conditions come out. */
export function inlineCriteria(
  expression: Expression,
  criteria: Criteria,
): Result<Expression, InlineProblem> {
  let nodes = 0;
  const problems: InlineProblem[] = [];

  function inline(part: Expression, within: readonly string[]): Expression {
    nodes += 1;
    if (nodes > MAX_NODES) {
      if (problems.length === 0) problems.push({ code: 'TOO_LARGE' });
      return part;
    }
    switch (part.op) {
      case 'is':
      case 'compare':
        return part;
      case 'all':
      case 'any':
      case 'atLeast':
        return { ...part, of: part.of.map((each) => inline(each, within)) };
      case 'not':
        return { ...part, of: inline(part.of, within) };
      case 'score':
        return { ...part, items: part.items.map((item) => ({ ...item, when: inline(item.when, within) })) };
      case 'criterion':
        return named(part, within);
      default:
        return assertNever(part);
    }
  }

  function named(part: Expression & { readonly op: 'criterion' }, within: readonly string[]): Expression {
    const criterion = criteria.get(part.id);
    if (!criterion) problems.push({ code: 'UNKNOWN_CRITERION', id: part.id });
    else if (within.includes(part.id))
      problems.push({ code: 'CYCLIC_CRITERIA', ids: [...within.slice(within.indexOf(part.id)), part.id] });
    else return inline(criterion.when, [...within, part.id]);
    return part;
  }

  const whole = inline(expression, []);
  return problems[0] ? refuse(problems[0]) : ok(whole);
}
