import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import { type KnownState, nothingKnown } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import { closedStateOf, termOfState } from '../diff/term-state.ts';
import { minimalTerms } from '../implicant/minimal-terms.ts';
import { rememberedTerms } from '../implicant/remembered-terms.ts';
import { isMet, type Term, withTerm } from '../implicant/term.ts';
import { TRUE, truthOf } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { spend, type WorkBudget, workBudget } from '../work-budget.ts';
import type { ContractVerdict, ContractWitness } from './contract-verdict.ts';
import { findExclusion } from './exclusion-search.ts';
import { type Reassurance, reassuranceBroken, reassuranceUnproved } from './reassurance-verdict.ts';

/** Terms that may be looked at for one contract. */
const WORK = 10_000_000;

const [SELF_CARE, ROUTINE] = [urgencyRank('SELF_CARE'), urgencyRank('ROUTINE')];

/** What a search for self-care needs to know of a rule base. */
interface Reassuring {
  readonly base: RuleBase;
  /** FALSE-terms of each rule above ROUTINE: all of them must be excluded. */
  readonly whenFalse: readonly (readonly Term[])[];
  /** ROUTINE rules: none of them may be TRUE. */
  readonly routine: readonly CompiledRule[];
  /** TRUE-terms of the SELF_CARE rules. */
  readonly ways: readonly Term[];
  readonly budget: WorkBudget;
}

/**
 * Whether self-care is never shown while one of the red flags is not known to be absent. Shown means: a SELF_CARE rule is TRUE, no
 * other rule with a level is, and all rules above ROUTINE are FALSE. A broken one has a witness for each way to self-care and
 * each red flag that it leaves open.
 */
export function checkReassurance(contract: Reassurance, base: RuleBase): ContractVerdict {
  const prepared = prepare(base);
  if ('tooLarge' in prepared) return reassuranceUnproved(contract, prepared.tooLarge.logic.title);
  const witnesses: ContractWitness[] = [];
  let undecided: MaskedFact | undefined;
  for (const flag of contract.redFlags) {
    const { terms, isComplete } = opensWith(flag, prepared);
    if (!isComplete) undecided ??= flag;
    for (const term of terms) witnesses.push({ term, floor: 'SELF_CARE', redFlag: flag.fact });
  }
  const open = undecided && (base.space.facts[undecided.fact]?.label ?? '');
  if (witnesses.length > 0) return reassuranceBroken(contract, base.space, { witnesses, undecided: open });
  if (open !== undefined) return reassuranceUnproved(contract, open);
  return { contract: contract.logic.id, kind: 'HOLDS', witnesses: [], findings: [] };
}

function prepare(base: RuleBase): Reassuring | { readonly tooLarge: CompiledRule } {
  const whenFalse: (readonly Term[])[] = [];
  const ways: Term[] = [];
  for (const rule of base.rules) {
    if (rule.rank <= ROUTINE && rule.rank !== SELF_CARE) continue;
    const terms = rememberedTerms(rule.node, rule.rank === SELF_CARE, base.space);
    if (!terms) return { tooLarge: rule };
    if (rule.rank === SELF_CARE) ways.push(...terms);
    else whenFalse.push(terms);
  }
  const routine = base.rules.filter(({ rank }) => rank === ROUTINE);
  return { base, whenFalse, routine, ways, budget: workBudget(WORK) };
}

/** What opens self-care while a flag may be there; not all of it when the work was used up. */
interface Openings {
  readonly terms: readonly Term[];
  readonly isComplete: boolean;
}

/** First whether all urgent rules can be excluded at all with the flag open, which mostly ends it; then from each way to self-care. */
function opensWith(flag: MaskedFact, reassuring: Reassuring): Openings {
  const { base, ways } = reassuring;
  const anywhere = search(nothingKnown(base.space), flag, reassuring);
  if (anywhere.kind !== 'FOUND') return { terms: [], isComplete: anywhere.kind === 'NONE' };
  const terms: Term[] = [];
  let isComplete = true;
  for (const way of ways) {
    const found = search(withTerm(nothingKnown(base.space), way), flag, reassuring);
    const least = found.kind === 'FOUND' ? leastOf(found.state, reassuring) : undefined;
    if (least) terms.push(least);
    else if (found.kind !== 'NONE') isComplete = false;
  }
  return { terms: minimalTerms(terms) ?? [], isComplete };
}

function search(start: KnownState, flag: MaskedFact, { base, whenFalse, routine, budget }: Reassuring) {
  const isAllowed = (state: KnownState) => !routine.some(({ node }) => truthOf(node, state) === TRUE);
  const { implications } = base;
  return findExclusion(start, { implications, whenFalse, open: flag, isAllowed }, budget);
}

/** What of a state is needed for self-care to be shown, nothing of it without need; undefined when the work is used up. */
function leastOf(state: KnownState, { base, whenFalse, ways, budget }: Reassuring): Term | undefined {
  let least = termOfState(base.space, state);
  for (const literal of least) {
    if (!spend(budget, whenFalse.length + ways.length)) return undefined;
    const rest = least.filter((each) => each !== literal);
    const less = closedStateOf(base, rest);
    const isEnough = (terms: readonly Term[]) =>
      less !== undefined && terms.some((term) => isMet(term, less));
    if (isEnough(ways) && whenFalse.every(isEnough)) least = rest;
  }
  return least;
}
