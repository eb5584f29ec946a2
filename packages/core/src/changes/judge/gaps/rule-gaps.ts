import { isEmergency, TRUE, truthOf } from '@symptograph/rules';
import { allContracts, allRules, criterionById, ruleById } from '../../../graph/read-rules.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { caseStates } from '../../../triage/case-states.ts';
import { ruleBookOf } from '../../../triage/rule-book.ts';
import type { Contract } from '../../../vocabulary/rules/contract.ts';
import type { Criterion } from '../../../vocabulary/rules/criterion.ts';
import { expressionParts } from '../../../vocabulary/rules/expression-parts.ts';
import { namedFacts } from '../../../vocabulary/rules/named-facts.ts';
import type { Rule } from '../../../vocabulary/rules/rule.ts';
import { levelConcern } from './concern.ts';
import { aGap, type Gap } from './gap.ts';
import { unquotedGap } from './unquoted-gap.ts';

/** What rules lack: a case in which they are true, a promise for each emergency, a day of review, quotes for their thresholds. */
export function* ruleGaps(snapshot: Snapshot): Generator<Gap> {
  const promised = new Set(
    allContracts(snapshot).flatMap((contract) => [...conceptsAsked(snapshot, contract)]),
  );
  for (const rule of rulesWithoutCase(snapshot)) {
    const sentence = `No case of the library makes the rule “${rule.title}” true; write one, so that nobody can change it unnoticed.`;
    yield aGap('RULE_WITHOUT_CASE', { subject: rule.id, reasons: concernOf(rule), sentence });
  }
  for (const rule of allRules(snapshot)) {
    const { id: subject, title, then, audience } = rule;
    const isPromised = [...conceptsAsked(snapshot, rule)].some((id) => promised.has(id));
    if (audience === 'PUBLIC' && isEmergency(then.urgency ?? 'NONE') && !isPromised) {
      const sentence = `No contract speaks of any sign of the emergency rule “${title}”; write one, so that the rules keep its level.`;
      yield aGap('EMERGENCY_WITHOUT_CONTRACT', { subject, sentence });
    }
    if (rule.reviewDue === undefined) {
      const sentence = `Nothing says when the rule “${title}” is to be reviewed; say by which day.`;
      yield aGap('RULE_WITHOUT_REVIEW_DATE', { subject, reasons: concernOf(rule), sentence });
    }
    yield* unquotedGap(snapshot, rule, concernOf(rule));
  }
}

function concernOf({ then }: Rule): Gap['reasons'] {
  return levelConcern(then.urgency ?? 'NONE');
}

function rulesWithoutCase(snapshot: Snapshot): readonly Rule[] {
  const states = caseStates(snapshot).map(({ state }) => state);
  return ruleBookOf(snapshot)
    .base.rules.filter(({ node }) => !states.some((state) => truthOf(node, state) === TRUE))
    .flatMap(({ logic }) => ruleById(snapshot, logic.id) ?? []);
}

/** Ids of the concepts that a condition asks about, by way of criteria too. */
function conceptsAsked(snapshot: Snapshot, subject: Rule | Contract): ReadonlySet<string> {
  const concepts = new Set<string>();
  const asking = new Set<Rule | Contract | Criterion>([subject]);
  for (const each of asking) {
    for (const { fact } of namedFacts(each)) concepts.add(fact.concept);
    if (!('when' in each)) continue;
    for (const { part } of expressionParts(each.when, 'when')) {
      const criterion = part.op === 'criterion' ? criterionById(snapshot, part.id) : undefined;
      if (criterion) asking.add(criterion);
    }
  }
  return concepts;
}
