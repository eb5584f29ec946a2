import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import { findExclusion } from '../contract/exclusion-search.ts';
import type { CeilingWitness } from '../diff/witness.ts';
import { type Term, withTerm } from '../implicant/term.ts';
import { termsOf } from '../implicant/terms-of.ts';
import { FALSE, truthOf } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import type { WorkBudget } from '../work-budget.ts';

/** Two rule bases over one space and one graph, of which only some rules differ. */
export interface ChangedBases {
  readonly old: RuleBase;
  readonly next: RuleBase;
  readonly changed: ReadonlySet<string>;
}

/**
 * A closed state in which the ceiling of all rules differs as a witness says it may: for some level the side that leaves more open still
 * does, and everything else of that level or above is excluded. `NONE` when there is none.
 */
export function ceilingDifference(
  witness: CeilingWitness,
  { old, next, changed }: ChangedBases,
  budget: WorkBudget,
): KnownState | 'NONE' | 'TOO_LARGE' {
  const [was, is] = [urgencyRank(witness.before), urgencyRank(witness.after)];
  const wider = was > is ? old : next;
  const open = wider.rules.filter(({ logic }) => changed.has(logic.id));
  const others = old.rules.filter(({ logic }) => !changed.has(logic.id));
  const ranks = [...new Set(open.map(({ rank }) => rank))].filter(
    (rank) => rank > Math.min(was, is) && rank <= Math.max(was, is),
  );
  let result: 'NONE' | 'TOO_LARGE' = 'NONE';
  for (const rank of ranks.sort((a, b) => b - a)) {
    const ofRank = { open: atLeast(open, rank), others: atLeast(others, rank) };
    const found = searchFrom(witness.term, { ...ofRank, base: old }, budget);
    if (typeof found !== 'string') return found;
    if (found === 'TOO_LARGE') result = found;
  }
  return result;
}

function atLeast(rules: readonly CompiledRule[], least: number): readonly CompiledRule[] {
  return rules.filter(({ rank }) => rank >= least);
}

/** A closed state beyond a term in which none of `others` is possible and some of `open` is. */
function searchFrom(
  term: Term,
  {
    open,
    others,
    base,
  }: {
    readonly open: readonly CompiledRule[];
    readonly others: readonly CompiledRule[];
    readonly base: RuleBase;
  },
  budget: WorkBudget,
): KnownState | 'NONE' | 'TOO_LARGE' {
  const whenFalse = others.flatMap(({ node }) => {
    const terms = termsOf(node, false, base.space);
    return terms ? [terms] : [];
  });
  if (whenFalse.length < others.length) return 'TOO_LARGE';
  const isAllowed = (state: KnownState) => open.some(({ node }) => truthOf(node, state) !== FALSE);
  const anything = { fact: 0, mask: base.space.facts[0]?.full ?? 0 };
  const goal = { implications: base.implications, whenFalse, open: anything, isAllowed };
  const found = findExclusion(withTerm(nothingKnown(base.space), term), goal, budget);
  return found.kind === 'FOUND' ? found.state : found.kind;
}
