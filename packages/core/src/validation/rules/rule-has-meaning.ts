import type { RuleFinding } from '@symptograph/rules';
import { memoised } from '../../graph/memoised.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { isCriterion, isRule } from '../../graph/subject-type.ts';
import { ruleBookOf } from '../../triage/rule-book.ts';
import { problemsOfLanguage } from '../parts/problems-of-language.ts';
import { rulesAtStake } from '../parts/rule-dependents.ts';
import { defineRule, NONE } from '../rule.ts';

/**
 * The rule language gives every rule and criterion a meaning: units convert, ranges and counts can be met, and it is not too large once
 * its criteria are written out. One without would be left out of triage.
 */
export const ruleHasMeaning = defineRule({
  code: 'RULE_WITHOUT_MEANING',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, subject) {
    if (!isRule(subject) && !isCriterion(subject)) return NONE;
    const found = findingsOf(snapshot, 'rules').get(subject.id);
    return found ? problemsOfLanguage(snapshot, subject, found) : NONE;
  },
  dependents: rulesAtStake,
});

const findingsOf = memoised(
  (snapshot: Snapshot, _key: 'rules'): ReadonlyMap<string, readonly RuleFinding[]> => {
    const errors = ruleBookOf(snapshot).base.findings.filter(({ severity }) => severity === 'ERROR');
    const bySubject = new Map<string, RuleFinding[]>();
    for (const finding of errors) {
      const found = bySubject.get(finding.subject);
      if (found) found.push(finding);
      else bySubject.set(finding.subject, [finding]);
    }
    return bySubject;
  },
);
