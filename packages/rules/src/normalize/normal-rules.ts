import { criteriaOf } from '../check/check-rule-set.ts';
import type { Expression } from '../expression/expression.ts';
import { remembered } from '../remembered.ts';
import type { RuleLogic, RuleSet } from '../rule/rule-logic.ts';
import { effectiveCondition } from './effective-condition.ts';
import { type Criteria, inlineCriteria } from './inline-criteria.ts';
import { normalize } from './normalize.ts';
import { ruleHash } from './rule-hash.ts';

/** A rule with its scope and condition in normal form. */
export interface NormalRule {
  readonly logic: RuleLogic;
  readonly condition: Expression;
  readonly hash: string;
}

/**
 * The rules of a set in normal form; those whose criteria cannot be put in place are left out. A rule that was seen before beside the
 * same list of criteria is not worked out again, so that one edit of a thousand rules costs one rule.
 */
export function normalRules(set: RuleSet): readonly NormalRule[] {
  const known = normalRulesOf(criteriaOf(set));
  return set.rules.flatMap((logic) => known(logic) ?? []);
}

const normalRulesOf = remembered((criteria: Criteria) =>
  remembered((logic: RuleLogic): NormalRule | undefined => {
    const inlined = inlineCriteria(effectiveCondition(logic), criteria);
    if (!inlined.ok) return undefined;
    const condition = normalize(inlined.value);
    return { logic, condition, hash: ruleHash(condition, logic.then) };
  }),
);
