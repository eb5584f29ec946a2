import type { FactSpace } from '../compile/fact-space.ts';
import { describeTerm } from '../contract/describe-term.ts';
import type { Term } from '../implicant/term.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { AnalysedRule, Analysis } from './analysis.ts';
import { findingOn } from './finding-on.ts';
import { pathOfFact } from './path-of-fact.ts';

/**
 * TAUTOLOGY_HIDDEN: a rule that is TRUE whichever value a fact has, and yet unknown while that fact is ("f or not f"): some of its implicants
 * differ in one fact alone and leave none of its values out. Told once for each rule and fact, with the implicant that would do.
 */
export function hiddenTautologies({ base, rules }: Analysis): readonly RuleFinding[] {
  return rules.flatMap((analysed) =>
    [...tautologiesOf(analysed, base.space)].map(([place, rest]) => {
      const { key = '', label = '' } = base.space.facts[place] ?? {};
      const enough = rest.length === 0 ? 'always' : `with (${describeTerm(base.space, rest)})`;
      const what = `is true ${enough} whichever value ${label} has, but unknown while ${label} is; take ${label} out, or ask for what really decides`;
      const path = pathOfFact(analysed.rule.logic, key);
      return findingOn(analysed.rule.logic, { code: 'TAUTOLOGY_HIDDEN', path, what, witnesses: [rest] });
    }),
  );
}

/** Facts of which every value does, each with what is known beside it. */
function tautologiesOf({ terms }: AnalysedRule, { facts }: FactSpace): ReadonlyMap<number, Term> {
  const found = new Map<number, Term>();
  const masks = new Map<string, number>();
  for (const term of terms ?? []) {
    for (const { fact, mask } of term) {
      const rest = term.filter((literal) => literal.fact !== fact);
      const key = `${fact}|${rest.map((literal) => `${literal.fact}:${literal.mask}`).join()}`;
      const together = (masks.get(key) ?? 0) | mask;
      masks.set(key, together);
      if (together === facts[fact]?.full && !found.has(fact)) found.set(fact, rest);
    }
  }
  return found;
}
