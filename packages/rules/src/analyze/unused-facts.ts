import type { CompiledRule } from '../compile/compiled.ts';
import type { SpaceFact } from '../compile/fact-space.ts';
import { factsOf } from '../diff/rule-lookup.ts';
import { TERM_WORK } from '../implicant/products.ts';
import type { Term } from '../implicant/term.ts';
import { termsWithin } from '../implicant/terms-of.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { onShare } from '../work-budget.ts';
import type { Analysis } from './analysis.ts';
import { findingOn, findingOnAll } from './finding-on.ts';
import { pathOfFact } from './path-of-fact.ts';

/**
 * FACT_ASKED_BUT_UNUSED: facts that a rule asks about though none of its implicants, TRUE or FALSE, holds them; and facts that people are
 * asked about elsewhere and no rule asks for.
 */
export function unusedFacts(analysis: Analysis): readonly RuleFinding[] {
  const { base, rules } = analysis;
  const inRules = new Set(base.rules.flatMap(({ node }) => [...factsOf(node)]));
  const askedInVain = analysis.asked.flatMap(({ key, label }) => {
    if (inRules.has(base.space.indexOf.get(key) ?? -1)) return [];
    const what = `${label} is asked about, but no rule uses it; stop asking, or add the rule that needs it`;
    return [findingOnAll({ code: 'FACT_ASKED_BUT_UNUSED', what })];
  });
  const idle = rules.flatMap(({ rule, terms }) => (terms ? idleFactsOf(rule, terms, analysis) : []));
  return [...askedInVain, ...idle];
}

/** Facts of a rule that decide nothing; terms by which it is FALSE are only looked for when a fact is in none of the others. */
function idleFactsOf(
  rule: CompiledRule,
  terms: readonly Term[],
  { base: { space }, budget }: Analysis,
): readonly RuleFinding[] {
  const inTrue = factsOfTerms(terms);
  const suspects = [...new Set(factsOf(rule.node))].filter((fact) => !inTrue.has(fact));
  if (suspects.length === 0) return [];
  const whenFalse = onShare(budget, TERM_WORK, (share) =>
    termsWithin(rule.node, false, { space, budget: share }),
  );
  const inFalse = factsOfTerms(whenFalse ?? []);
  return suspects.flatMap((place) => {
    const fact = space.facts[place];
    return fact && !inFalse.has(place) ? [idleFinding(rule, fact, whenFalse !== undefined)] : [];
  });
}

function factsOfTerms(terms: readonly Term[]): ReadonlySet<number> {
  return new Set(terms.flatMap((term) => term.map(({ fact }) => fact)));
}

function idleFinding({ logic }: CompiledRule, { key, label }: SpaceFact, isProved: boolean): RuleFinding {
  const path = pathOfFact(logic, key);
  const never = `asks about ${label}, which never decides anything, because the rest of the condition decides without it; take it out`;
  if (isProved) return findingOn(logic, { code: 'FACT_ASKED_BUT_UNUSED', path, what: never });
  const what = `asks about ${label}, which never makes it true; whether it can make it false is too large to prove; split the rule`;
  return findingOn(logic, { code: 'TOO_LARGE_TO_PROVE', path, what });
}
