import { closeState } from '../compile/close-state.ts';
import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import { nothingKnown } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import { firedAt } from '../diff/outcome.ts';
import type { RuleLookup } from '../diff/rule-lookup.ts';
import { termOfState } from '../diff/term-state.ts';
import { TERM_WORK } from '../implicant/products.ts';
import { type Term, withTerm } from '../implicant/term.ts';
import { termsWithin } from '../implicant/terms-of.ts';
import { onShare, type WorkBudget, workBudget } from '../work-budget.ts';

/** Steps that the terms of all rules together may cost, about a second. */
const ALL_TERM_WORK = 40_000_000;

/** How many terms all rules together may have before the others are left unanalysed. */
const MAX_ALL_TERMS = 100_000;

/** A way in which a rule becomes TRUE that the graph does not call a contradiction. */
export interface RuleWay {
  readonly term: Term;
  /** All that is known there, what follows included. */
  readonly closed: Term;
  /** The rules that are TRUE there, the most urgent first; the rule itself is one of them. */
  readonly fired: readonly CompiledRule[];
}

/** A rule with its implicants and its ways; undefined when it is too large to prove anything about it. */
export interface AnalysedRule {
  readonly rule: CompiledRule;
  readonly terms: readonly Term[] | undefined;
  readonly ways: readonly RuleWay[] | undefined;
}

/** A fact that people are asked about. */
export interface AskedFact {
  readonly key: string;
  readonly label: string;
}

/** For each rule, the others that are TRUE wherever it is and conclude all that it concludes, at least as urgently. */
export type Subsumers = ReadonlyMap<CompiledRule, readonly CompiledRule[]>;

/** What the analyses look at. */
export interface Analysis {
  readonly base: RuleBase;
  readonly lookup: RuleLookup;
  readonly rules: readonly AnalysedRule[];
  readonly subsumers: Subsumers;
  /** Values of facts that count as red flags beside those that emergency rules ask for. */
  readonly redFlags: readonly MaskedFact[];
  readonly asked: readonly AskedFact[];
  /** What one analysis may do: a step is a pair of terms, or a state that is closed. */
  readonly budget: WorkBudget;
}

/** The ways of every rule of a base, in the same order. */
export function analysedRules(base: RuleBase, lookup: RuleLookup): readonly AnalysedRule[] {
  const work = workBudget(ALL_TERM_WORK);
  let count = 0;
  return base.rules.map((rule) => {
    const terms = onShare(work, count > MAX_ALL_TERMS ? 0 : TERM_WORK, (budget) =>
      termsWithin(rule.node, true, { space: base.space, budget }),
    );
    count += terms?.length ?? 0;
    return { rule, terms, ways: terms?.flatMap((term) => wayOf(term, lookup) ?? []) };
  });
}

function wayOf(term: Term, lookup: RuleLookup): RuleWay | undefined {
  const { base } = lookup;
  const state = withTerm(nothingKnown(base.space), term);
  if (!closeState(base, state)) return undefined;
  const closed = termOfState(base.space, state);
  return { term, closed, fired: firedAt(lookup, closed, state) };
}
