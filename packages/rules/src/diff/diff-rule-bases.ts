import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import type { Term } from '../implicant/term.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { candidateAt } from './candidate.ts';
import { ceilingWitnesses, type RuleGroup, type Sides } from './ceiling-witnesses.ts';
import { type ComparedRules, comparedRules } from './compared-rules.ts';
import { type GraphSide, graphSide, termsBy } from './graph-side.ts';
import { minimalWitnesses } from './minimal-witnesses.ts';
import { newContradictions } from './new-contradictions.ts';
import { openingsOf } from './openings.ts';
import { describeChanges } from './rule-changes.ts';
import { lookUpRules } from './rule-lookup.ts';
import { sameImplications } from './same-implications.ts';
import { keyOfTerm } from './supports.ts';
import { ceilingTooLarge, graphTooLarge, openingsTooLarge, ruleTooLarge } from './too-large.ts';
import type { CeilingWitness, RuleDiff, Witness } from './witness.ts';

/**
 * Every minimal combination of facts whose answer differs between two rule sets over one space, with the proof that nothing else
 * does: whatever state changes meets a term that makes a rule of one side true, and the answer changes with just that term known.
 * When the graphs differ, terms are those from which a side's graph derives what a rule asks for. Rules that the bases left out are
 * findings of theirs. Throws when the two do not share a space.
 */
export function diffRuleBases(old: RuleBase, next: RuleBase): RuleDiff {
  if (old.space !== next.space) throw new Error('Two rule bases are compared over one space of facts.');
  const isGraphChanged = !sameImplications(old, next);
  const sides = { old: graphSide(old, isGraphChanged), next: graphSide(next, isGraphChanged) };
  const rules = comparedRules(sides.old, sides.next);
  const findings: RuleFinding[] = [];
  const impossible = newContradictions(sides.old, sides.next);
  const possible = newContradictions(sides.next, sides.old);
  if (!impossible || !possible) findings.push(graphTooLarge());
  const witnesses = witnessesOf(rules, sides, findings);
  const ceilings = ceilingsOf(rules, sides, findings);
  const isAnswerChanged = witnesses.length + ceilings.length + findings.length > 0;
  const openings = isAnswerChanged ? openingsOf(rules, sides) : [];
  if (!openings) findings.push(openingsTooLarge());
  return {
    rules: describeChanges(rules.changed),
    isGraphChanged,
    witnesses,
    ceilings,
    openings: openings ?? [],
    impossible: impossible ?? [],
    possible: possible ?? [],
    findings,
  };
}

function witnessesOf(rules: ComparedRules, sides: Sides, findings: RuleFinding[]): readonly Witness[] {
  const pairs = [...rules.changed, ...rules.affected];
  const terms = new Map<string, Term>();
  const collect = (side: GraphSide, rule: CompiledRule | undefined) => {
    const found = rule ? termsBy(side, rule, true) : [];
    if (rule && !found) findings.push(ruleTooLarge(rule.logic));
    for (const term of found ?? []) terms.set(keyOfTerm(term), term);
  };
  for (const { before, after } of pairs) {
    collect(sides.old, before);
    collect(sides.next, after);
  }
  const comparison = { old: lookUpRules(sides.old.base), next: lookUpRules(sides.next.base) };
  const candidates = [...terms.values()].flatMap((term) => candidateAt(comparison, term) ?? []);
  return minimalWitnesses(candidates, comparison);
}

function ceilingsOf(
  { changed, affected }: ComparedRules,
  sides: Sides,
  findings: RuleFinding[],
): readonly CeilingWitness[] {
  const together: RuleGroup = {
    before: changed.flatMap(({ before }) => before ?? []),
    after: changed.flatMap(({ after }) => after ?? []),
  };
  const groups = [together, ...affected.map(({ before, after }) => ({ before: [before], after: [after] }))];
  return groups.flatMap((group) => {
    const found = ceilingWitnesses(group, sides);
    if (!found) findings.push(ceilingTooLarge(group.after[0]?.logic ?? group.before[0]?.logic));
    return found ?? [];
  });
}
