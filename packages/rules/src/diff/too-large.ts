import type { RuleLogic } from '../rule/rule-logic.ts';
import type { RuleFinding } from '../rule-finding.ts';

/** The finding that a rule has too many minimal combinations to prove anything about it. */
export function ruleTooLarge(rule: RuleLogic): RuleFinding {
  return finding(
    rule,
    'is true in more than 5,000 minimal combinations of facts, too many to prove what its change does; split it',
  );
}

/** The finding that there are too many ways to exclude some rules. */
export function ceilingTooLarge(rule: RuleLogic | undefined): RuleFinding {
  return finding(
    rule,
    'there are more than 5,000 minimal ways to exclude the changed rules, too many to prove what can be ruled out; change fewer rules at once, or split them',
  );
}

/** The finding that a graph derives facts from too many combinations. */
export function graphTooLarge(): RuleFinding {
  return finding(
    undefined,
    'the graph lets the facts of the rules follow from more than 5,000 minimal combinations, too many to prove what it calls a contradiction',
  );
}

/** The finding that it could not be decided whether the changes open a new way to self-care. */
export function openingsTooLarge(): RuleFinding {
  return finding(
    undefined,
    'it would take too long to prove that no new way to self-care opens; change fewer rules at once, or split those with many alternatives',
  );
}

function finding(rule: RuleLogic | undefined, what: string): RuleFinding {
  return {
    code: 'TOO_LARGE_TO_PROVE',
    severity: 'ERROR',
    subject: rule?.id ?? '',
    path: rule ? 'when' : '',
    sentence: rule ? `${rule.title}: ${what}` : what,
  };
}
