import type { Expression } from '../expression/expression.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { Analysis } from './analysis.ts';
import { findingOn } from './finding-on.ts';

/** How many implicants, and how many operators within one another, a person can still look through. */
const [MOST_TERMS, MOST_DEPTH] = [200, 4];

/** HARD_TO_REVIEW: rules that are provable but too large for a person; `not` and named criteria do not count as depth. */
export function hardToReview({ rules }: Analysis): readonly RuleFinding[] {
  return rules.flatMap(({ rule: { logic }, terms }) => {
    const count = terms?.length ?? 0;
    const depth = depthOf(logic.when);
    const tooMany = `is true in ${count} minimal combinations of facts, more than the ${MOST_TERMS} that people can review; split it`;
    const tooDeep = `is nested ${depth} conditions deep, more than the ${MOST_DEPTH} that people can follow; name parts of it as criteria or split it`;
    return [...(count > MOST_TERMS ? [tooMany] : []), ...(depth > MOST_DEPTH ? [tooDeep] : [])].map((what) =>
      findingOn(logic, { code: 'HARD_TO_REVIEW', what }),
    );
  });
}

function depthOf(expression: Expression): number {
  switch (expression.op) {
    case 'is':
    case 'compare':
    case 'criterion':
      return 0;
    case 'not':
      return depthOf(expression.of);
    case 'score':
      return 1 + Math.max(...expression.items.map(({ when }) => depthOf(when)));
    default:
      return 1 + Math.max(...expression.of.map(depthOf));
  }
}
