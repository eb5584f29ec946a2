import { isRule } from '../../graph/subject-type.ts';
import { noDependents } from '../dependents.ts';
import { nameOf } from '../naming.ts';
import { defineRule, NONE } from '../rule.ts';

/** Every rule is sourced. */
export const ruleHasEvidence = defineRule({
  code: 'RULE_UNSOURCED',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, rule) {
    if (!isRule(rule) || rule.evidence.length > 0) return NONE;
    return [
      {
        path: 'evidence',
        sentence: `The rule ${nameOf(snapshot, rule)} has no evidence; add the passage of a source that says so.`,
      },
    ];
  },
  dependents: noDependents,
});
