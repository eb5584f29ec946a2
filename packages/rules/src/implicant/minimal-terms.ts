import { spend, type WorkBudget } from '../work-budget.ts';
import { covers, type Term } from './term.ts';

/** How far a search for minimal terms may go. */
export interface TermLimits {
  /** How many terms may be kept. */
  readonly most: number;
  /** A step is a comparison of two terms. */
  readonly budget: WorkBudget;
}

interface Kept {
  readonly term: Term;
  readonly signature: number;
}

/** By the fact that they start with: a term can only be covered by one that starts with a fact of its own. */
type KeptByFirstFact = Map<number, Kept[]>;

/** The terms that no other term covers, each once, the shortest first; undefined when that goes beyond the limits. */
export function minimalTerms(terms: readonly Term[], limits?: TermLimits): readonly Term[] | undefined {
  if (terms.length < 2) return terms;
  const sorted = terms.toSorted((a, b) => a.length - b.length || breadth(b) - breadth(a));
  if (sorted[0]?.length === 0) return [[]];
  const kept: Term[] = [];
  const byFirstFact: KeptByFirstFact = new Map();
  for (const term of sorted) {
    const candidate = { term, signature: signatureOf(term) };
    const isCovered = isCoveredBy(byFirstFact, candidate, limits);
    if (isCovered) continue;
    if (isCovered === undefined || kept.length >= (limits?.most ?? Infinity)) return undefined;
    kept.push(term);
    keep(byFirstFact, candidate);
  }
  return kept;
}

function isCoveredBy(
  kept: KeptByFirstFact,
  { term, signature }: Kept,
  limits: TermLimits | undefined,
): boolean | undefined {
  for (const { fact } of term) {
    const candidates = kept.get(fact) ?? [];
    if (limits && !spend(limits.budget, candidates.length)) return undefined;
    if (candidates.some((one) => (one.signature & ~signature) === 0 && covers(one.term, term))) return true;
  }
  return false;
}

function keep(kept: KeptByFirstFact, entry: Kept): void {
  const first = entry.term[0]?.fact ?? 0;
  const beside = kept.get(first);
  if (beside) beside.push(entry);
  else kept.set(first, [entry]);
}

/** A bit for each fact, modulo 32: a term can cover only terms that have all of its bits. */
function signatureOf(term: Term): number {
  return term.reduce((bits, { fact }) => bits | (1 << (fact & 31)), 0);
}

/** How many values a term leaves open: of two terms over the same facts only the broader can cover the other. */
function breadth(term: Term): number {
  let bits = 0;
  for (const { mask } of term) for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
