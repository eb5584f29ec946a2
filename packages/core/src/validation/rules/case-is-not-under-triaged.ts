import { evaluateLevels, urgencyOfRank, urgencyRank } from '@symptograph/rules';
import { isCase } from '../../graph/subject-type.ts';
import { caseState } from '../../triage/case-states.ts';
import { ruleBookOf } from '../../triage/rule-book.ts';
import { urgency } from '../../vocabulary/terms/urgency-terms.ts';
import { nameOf } from '../naming.ts';
import { answersAtStake } from '../parts/rule-dependents.ts';
import { defineRule, NONE } from '../rule.ts';

/** How many levels too low is severe: emergency care answered as an appointment, a doctor today as self-care. */
const SEVERE = 2;

/** The rules answer no case two or more levels below the least urgent level that is right for it. */
export const caseIsNotUnderTriaged = defineRule({
  code: 'CASE_UNDER_TRIAGED',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, given) {
    if (!isCase(given)) return NONE;
    const replayed = caseState(snapshot, given);
    if (!replayed) return NONE;
    const { floor } = evaluateLevels(ruleBookOf(snapshot).base, replayed.state);
    const least = Math.min(...[given.expected, ...given.acceptable].map(urgencyRank));
    if (least - floor < SEVERE) return NONE;
    const [answered, right] = [floor, least].map((rank) => `“${urgency.terms[urgencyOfRank(rank)].label}”`);
    return [
      {
        path: 'expected',
        sentence: `The case ${nameOf(snapshot, given)} is answered ${answered} by the rules, and needs at least ${right}; make a rule speak for it, or correct what the case expects.`,
      },
    ];
  },
  dependents: answersAtStake,
});
