import { describeTerm } from '../contract/describe-term.ts';
import { closedStateOf } from '../diff/term-state.ts';
import { meet, type Term } from '../implicant/term.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { spend } from '../work-budget.ts';
import type { AnalysedRule, Analysis } from './analysis.ts';
import { findingOn, titlesOf } from './finding-on.ts';

/**
 * OVERLAP_WITH_OPPOSITE: a rule that suggests a condition, or raises how likely it is, beside one that rules it out, both TRUE in some
 * state. Told once for each suggesting rule and condition, with such a state.
 */
export function oppositeConclusions(analysis: Analysis): readonly RuleFinding[] {
  const { rules, base } = analysis;
  const ruledOutBy = groupByCondition(rules, ({ rulesOut }) => rulesOut);
  const suggestedBy = groupByCondition(rules, ({ suggests, raisesPriorOf }) => [
    ...suggests,
    ...raisesPriorOf,
  ]);
  return [...suggestedBy].flatMap(([condition, suggesting]) =>
    suggesting.flatMap((one) => {
      const overlaps = (ruledOutBy.get(condition) ?? []).flatMap((other) => {
        const term = overlapOf(one, other, analysis);
        return term ? [{ other: other.rule.logic, term }] : [];
      });
      const [first] = overlaps;
      if (!first) return [];
      const where = describeTerm(base.space, first.term);
      const against = titlesOf(
        overlaps.map(({ other }) => other),
        'or',
      );
      const what = `speaks for ${condition}, which ${against} rules out, and with (${where}) both are true; make one of them ask for what tells them apart`;
      const witnesses = overlaps.map(({ term }) => term);
      const related = overlaps.map(({ other }) => other.id);
      return [findingOn(one.rule.logic, { code: 'OVERLAP_WITH_OPPOSITE', what, witnesses, related })];
    }),
  );
}

function groupByCondition(
  rules: readonly AnalysedRule[],
  conditionsOf: (then: AnalysedRule['rule']['logic']['then']) => readonly string[],
): ReadonlyMap<string, readonly AnalysedRule[]> {
  const groups = new Map<string, AnalysedRule[]>();
  for (const analysed of rules) {
    for (const condition of new Set(conditionsOf(analysed.rule.logic.then))) {
      groups.set(condition, [...(groups.get(condition) ?? []), analysed]);
    }
  }
  return groups;
}

/** A term with which both rules are TRUE, among the shortest; undefined when they exclude each other, or the work is used up. */
function overlapOf(one: AnalysedRule, other: AnalysedRule, { base, budget }: Analysis): Term | undefined {
  for (const { term } of one.ways ?? []) {
    for (const way of other.ways ?? []) {
      if (!spend(budget, 1)) return undefined;
      const both = meet(term, way.term);
      if (both && spend(budget, base.space.facts.length) && closedStateOf(base, both)) return both;
    }
  }
  return undefined;
}
