import type { Expression } from '../expression/expression.ts';
import { effectiveCondition } from '../normalize/effective-condition.ts';
import type { Criteria } from '../normalize/inline-criteria.ts';
import { type InlineProblem, inlineProblem, MAX_INLINED_DEPTH } from '../normalize/inline-problem.ts';
import { remembered } from '../remembered.ts';
import type { CriterionLogic, RuleLogic, RuleSet } from '../rule/rule-logic.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { knownFacts } from '../vocabulary/known-facts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { brokenCriterion } from './broken-criterion.ts';
import { checkCondition, type Known } from './check-condition.ts';

/** The criteria of a rule set by id; the same map for the same list. */
export function criteriaOf({ criteria }: RuleSet): Criteria {
  return criteriaById(criteria);
}

const criteriaById = remembered(
  (criteria: RuleSet['criteria']): Criteria =>
    new Map(criteria.map((criterion) => [criterion.id, criterion])),
);

/** Everything in a rule set that the graph gives no meaning to: unknown facts and criteria, units, counts, cycles, size, and broken criteria. */
export function checkRuleSet(set: RuleSet, vocabulary: Vocabulary): readonly RuleFinding[] {
  const known = { facts: knownFacts(vocabulary), criteria: criteriaOf(set) };
  return [
    ...set.criteria.flatMap((criterion) => checkNamed(criterion, criterion.when, known)),
    ...set.rules.flatMap(findingsBy(known.facts)(known.criteria)),
  ];
}

const findingsBy = remembered((facts: Known['facts']) =>
  remembered((criteria: Criteria) => remembered((rule: RuleLogic) => checkRule(rule, { facts, criteria }))),
);

/** The findings on one rule: its own, and that a criterion it names cannot be put in place or has an error. */
function checkRule(rule: RuleLogic, known: Known): readonly RuleFinding[] {
  const unknownScope = rule.scope.flatMap((concept, place) =>
    checkCondition({ op: 'is', fact: { concept }, in: [true] }, known, `scope.${place}`).map((problem) =>
      errorOn(rule, { ...problem, path: `scope.${place}` }),
    ),
  );
  return [...unknownScope, ...checkNamed(rule, effectiveCondition(rule), known, rule.when)];
}

/** The findings on the condition of a rule, criterion or contract; `whole` is looked at once its criteria are put in place. */
export function checkNamed(
  named: { readonly id: string; readonly title: string },
  whole: Expression,
  known: Known,
  own: Expression = whole,
): readonly RuleFinding[] {
  const problems = checkCondition(own, known, 'when').map((problem) => errorOn(named, problem));
  if (problems.length > 0) return problems;
  const problem = inlineProblem(whole, known.criteria);
  if (problem) return [errorOn(named, { ...inlineFinding(problem, known.criteria), path: 'when' })];
  const broken = brokenCriterion(whole, known);
  return broken ? [errorOn(named, namesBroken(broken))] : [];
}

function namesBroken({ title }: CriterionLogic) {
  const sentence = `uses the criterion “${title}”, whose own condition has an error; correct that criterion, or write the condition without it`;
  return { code: 'BROKEN_CRITERION', path: 'when', sentence };
}

function inlineFinding(problem: InlineProblem, criteria: Criteria) {
  const titleOf = (id: string) => criteria.get(id)?.title ?? id;
  switch (problem.code) {
    case 'CYCLIC_CRITERIA':
      return {
        code: problem.code,
        sentence: `its criteria name each other in a circle: ${problem.ids.map(titleOf).join(', ')}; write one of them without the others`,
      };
    case 'UNKNOWN_CRITERION':
      return {
        code: problem.code,
        sentence: `a criterion that it names uses ${problem.id}, which does not exist`,
      };
    case 'TOO_LARGE':
      return {
        code: problem.code,
        sentence:
          problem.limit === 'NODES'
            ? 'has more than 5,000 conditions once its criteria are written out; split it'
            : `is nested deeper than ${MAX_INLINED_DEPTH} conditions once its criteria are written out; have fewer criteria name each other in a row`,
      };
  }
}

/** A problem of a condition as a finding on what the condition belongs to. */
export function errorOn(
  { id, title }: { readonly id: string; readonly title: string },
  { code, path, sentence }: { readonly code: string; readonly path: string; readonly sentence: string },
): RuleFinding {
  return { code, severity: 'ERROR', subject: id, path, sentence: `${title}: ${sentence}` };
}
