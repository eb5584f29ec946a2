import type { RuleFinding } from '../rule-finding.ts';
import type { Analysis } from './analysis.ts';
import { findingOn } from './finding-on.ts';

/** NEVER_FIRES: rules all of whose implicants contradict themselves, by their own words or by the implications of the graph. */
export function neverFires({ rules }: Analysis): readonly RuleFinding[] {
  return rules.flatMap(({ rule, ways }) =>
    ways?.length === 0
      ? [
          findingOn(rule.logic, {
            code: 'NEVER_FIRES',
            severity: 'ERROR',
            what: 'can never be true, because what it asks for excludes itself or is excluded by the graph; correct the condition or remove the rule',
          }),
        ]
      : [],
  );
}
