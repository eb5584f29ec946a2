import type { RuleBase } from '../compile/compiled.ts';
import type { CompiledContract } from '../contract/compile-contracts.ts';
import { lookUpRules } from '../diff/rule-lookup.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { workBudget } from '../work-budget.ts';
import { alwaysFires } from './always-fires.ts';
import { type Analysis, type AskedFact, analysedRules } from './analysis.ts';
import { findingOnAll } from './finding-on.ts';
import { hardToReview } from './hard-to-review.ts';
import { hiddenTautologies } from './hidden-tautologies.ts';
import { invertedLiterals } from './inverted-literals.ts';
import { neverFires } from './never-fires.ts';
import { oppositeConclusions } from './opposite-conclusions.ts';
import { redFlagsOf } from './red-flags.ts';
import { shadowed } from './shadowed.ts';
import { subsumed } from './subsumed.ts';
import { subsumersOf } from './subsumption.ts';
import { tooLarge } from './too-large.ts';
import { unreachedLevels } from './unreached-levels.ts';
import { unusedFacts } from './unused-facts.ts';

/** Steps that one analysis may take unless said otherwise, some tenths of a second. */
const WORK = 20_000_000;

/** The analyses in the order of their findings, each with what it looks for. */
const ANALYSES: readonly (readonly [what: string, (analysis: Analysis) => readonly RuleFinding[]])[] = [
  ['conditions too large to prove', tooLarge],
  ['rules that never fire', neverFires],
  ['rules that always fire', alwaysFires],
  ['rules that add nothing', subsumed],
  ['rules that change no level', shadowed],
  ['rules with opposite conclusions', oppositeConclusions],
  ['red flags that lower a level', invertedLiterals],
  ['hidden tautologies', hiddenTautologies],
  ['facts that decide nothing', unusedFacts],
  ['levels that are never reached', unreachedLevels],
  ['rules that are hard to review', hardToReview],
];

/** What analyses may know beside the rules. */
export interface AnalysisOptions {
  /** Contracts over the same space; what they call red flags counts as such. */
  readonly contracts?: readonly CompiledContract[];
  /** Facts that people are asked about, by batteries or cases. */
  readonly asked?: readonly AskedFact[];
  /** Steps that one analysis may take: a pair of combinations that is looked at is one. */
  readonly work?: number;
}

/**
 * Everything that somebody should look at in a rule base: why rules were left out of it, and then what every analysis found, each proved for all
 * states. What was too large to look for is a finding of its own, never left out in silence.
 */
export function analyze(
  base: RuleBase,
  { contracts = [], asked = [], work = WORK }: AnalysisOptions = {},
): readonly RuleFinding[] {
  const lookup = lookUpRules(base);
  const rules = analysedRules(base, lookup);
  const subsumers = subsumersOf(rules);
  const redFlags = redFlagsOf(base, rules, contracts);
  const found = ANALYSES.flatMap(([what, look]) => {
    const budget = workBudget(work);
    const findings = look({ base, lookup, rules, subsumers, redFlags, asked, budget });
    return budget.left < 0 ? [...findings, cutShort(what)] : findings;
  });
  return [...base.findings, ...found];
}

function cutShort(what: string): RuleFinding {
  const sentence = `The rules are too many to look for all ${what} among them; analyse fewer rules at once`;
  return findingOnAll({ code: 'TOO_LARGE_TO_PROVE', severity: 'ERROR', what: sentence });
}
