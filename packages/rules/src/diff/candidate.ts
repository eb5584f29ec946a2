import type { CompiledRule } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { Term } from '../implicant/term.ts';
import { featuresOf, firedAt } from './outcome.ts';
import type { RuleLookup } from './rule-lookup.ts';
import { closedStateOf, termOfState } from './term-state.ts';

/** Two rule sets, each over its graph. */
export interface Comparison {
  readonly old: RuleLookup;
  readonly next: RuleLookup;
}

/** One side's answer when just a term is known. */
interface SideAnswer {
  readonly state: KnownState;
  /** All that the state knows, as a term. */
  readonly known: Term;
  readonly fired: readonly CompiledRule[];
}

/** A term at which the two sides conclude differently: the features that only one of them has. */
export interface Candidate {
  readonly term: Term;
  readonly old: SideAnswer;
  readonly next: SideAnswer;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** What changes with just a term known; undefined when nothing does or when one of the graphs calls the term a contradiction. */
export function candidateAt({ old, next }: Comparison, term: Term): Candidate | undefined {
  const before = answerAt(old, term);
  const after = before && answerAt(next, term);
  if (!before || !after) return undefined;
  const had = featuresOf(before.fired);
  const has = featuresOf(after.fired);
  const lost = [...had].filter((feature) => !has.has(feature));
  const gained = [...has].filter((feature) => !had.has(feature));
  return lost.length + gained.length === 0 ? undefined : { term, old: before, next: after, lost, gained };
}

/** One side's answer when just a term is known; undefined when its graph calls that a contradiction. */
function answerAt(lookup: RuleLookup, term: Term): SideAnswer | undefined {
  const state = closedStateOf(lookup.base, term);
  if (!state) return undefined;
  const known = termOfState(lookup.base.space, state);
  return { state, known, fired: firedAt(lookup, known, state) };
}
