import { closeState } from '../compile/close-state.ts';
import type { CompiledRule } from '../compile/compiled.ts';
import { type FactSpace, nothingKnown } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import { describeTerm } from '../contract/describe-term.ts';
import { firedAt } from '../diff/outcome.ts';
import { termOfState } from '../diff/term-state.ts';
import { type Term, withTerm } from '../implicant/term.ts';
import { URGENCY_LABELS, urgencyOfRank, urgencyRank } from '../rule/urgency.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { spend } from '../work-budget.ts';
import type { Analysis, RuleWay } from './analysis.ts';
import { findingOn } from './finding-on.ts';
import { pathOfFact } from './path-of-fact.ts';

/**
 * INVERTED_LITERAL: a red flag that lowers a level. A rule of ROUTINE or above asks for the flag to be absent, and where just one of its
 * implicants is known the level is higher than where the same is known with the flag present instead. Mostly an `absent` that was
 * meant to be `present`. Told once for each rule and flag.
 */
export function invertedLiterals(analysis: Analysis): readonly RuleFinding[] {
  const byFact = new Map<number, MaskedFact[]>();
  for (const flag of analysis.redFlags) byFact.set(flag.fact, [...(byFact.get(flag.fact) ?? []), flag]);
  return analysis.rules
    .filter(({ rule }) => rule.rank >= urgencyRank('ROUTINE'))
    .flatMap(({ rule, ways }) =>
      [...inversionsOf(ways ?? [], byFact, analysis)].map(([flag, inversion]) =>
        told(rule, flag, { inversion, space: analysis.base.space }),
      ),
    );
}

function inversionsOf(
  ways: readonly RuleWay[],
  byFact: ReadonlyMap<number, readonly MaskedFact[]>,
  analysis: Analysis,
): ReadonlyMap<MaskedFact, Inversion> {
  const inversions = new Map<MaskedFact, Inversion>();
  for (const way of ways) {
    for (const flag of way.term.flatMap((wanted) => opposites(wanted, byFact))) {
      const inversion = inversions.has(flag) ? undefined : inversionOf(way, flag, analysis);
      if (inversion) inversions.set(flag, inversion);
    }
  }
  return inversions;
}

function told(
  { logic }: CompiledRule,
  flag: MaskedFact,
  { inversion, space }: { readonly inversion: Inversion; readonly space: FactSpace },
): RuleFinding {
  const { key = '', label = '' } = space.facts[flag.fact] ?? {};
  const [before, after] = [urgencyOfRank(inversion.from), urgencyOfRank(inversion.to)];
  const where = describeTerm(space, inversion.term);
  const what = `asks that ${label} be absent, which is a red flag: with (${where}) the level is “${URGENCY_LABELS[after]}”, without it “${URGENCY_LABELS[before]}”; ask for its presence, or leave it out`;
  const path = pathOfFact(logic, key);
  return findingOn(logic, { code: 'INVERTED_LITERAL', path, what, witnesses: [inversion.term] });
}

interface Inversion {
  /** What is known, the flag present. */
  readonly term: Term;
  readonly from: number;
  readonly to: number;
}

function opposites(
  wanted: MaskedFact,
  byFact: ReadonlyMap<number, readonly MaskedFact[]>,
): readonly MaskedFact[] {
  return (byFact.get(wanted.fact) ?? []).filter(({ mask }) => (mask & wanted.mask) === 0);
}

function inversionOf(
  way: RuleWay,
  flag: MaskedFact,
  { base, lookup, budget }: Analysis,
): Inversion | undefined {
  if (!spend(budget, base.space.facts.length)) return undefined;
  const term = way.term.map((literal) => (literal.fact === flag.fact ? flag : literal));
  const state = withTerm(nothingKnown(base.space), term);
  if (!closeState(base, state)) return undefined;
  const from = way.fired[0]?.rank ?? 0;
  const to = firedAt(lookup, termOfState(base.space, state), state)[0]?.rank ?? 0;
  return to < from ? { term, from, to } : undefined;
}
