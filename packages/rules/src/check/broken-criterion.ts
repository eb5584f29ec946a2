import type { Expression } from '../expression/expression.ts';
import { ownSizeOf } from '../normalize/own-size.ts';
import { remembered } from '../remembered.ts';
import type { CriterionLogic } from '../rule/rule-logic.ts';
import { checkCondition, type Known } from './check-condition.ts';

/**
 * The first criterion that an expression names, itself or through other criteria, whose own condition the graph gives no meaning to;
 * undefined when there is none. The criteria must be such that they can be put in place: of few levels and without circles.
 */
export function brokenCriterion(
  expression: Expression,
  { facts, criteria }: Known,
): CriterionLogic | undefined {
  const brokenAt = brokenIn(facts)(criteria);
  for (const { id } of ownSizeOf(expression).mentions) {
    const criterion = criteria.get(id);
    const broken = criterion && brokenAt(criterion);
    if (broken) return broken;
  }
  return undefined;
}

const brokenIn = remembered((facts: Known['facts']) =>
  remembered((criteria: Known['criteria']) =>
    remembered((criterion: CriterionLogic): CriterionLogic | undefined => {
      const known = { facts, criteria };
      const isBroken = checkCondition(criterion.when, known, 'when').length > 0;
      return isBroken ? criterion : brokenCriterion(criterion.when, known);
    }),
  ),
);
