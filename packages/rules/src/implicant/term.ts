import type { KnownState } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';

/**
 * What has to be known for something to hold: for each of some facts, that it is one of the values of a mask; nothing else matters.
 * In order of the facts, each at most once. The empty term is always met.
 */
export type Term = readonly MaskedFact[];

/** Both terms together; undefined when they contradict each other. */
export function meet(a: Term, b: Term): Term | undefined {
  const met: MaskedFact[] = [];
  let [i, j] = [0, 0];
  for (let left = a[i], right = b[j]; left && right; left = a[i], right = b[j]) {
    if (left.fact <= right.fact) i += 1;
    if (right.fact <= left.fact) j += 1;
    const both = left.fact === right.fact ? sharedBy(left, right) : left.fact < right.fact ? left : right;
    if (both.mask === 0) return undefined;
    met.push(both);
  }
  const [rest, from] = i < a.length ? [a, i] : [b, j];
  return from < rest.length ? met.concat(rest.slice(from)) : met;
}

function sharedBy(one: MaskedFact, other: MaskedFact): MaskedFact {
  const mask = one.mask & other.mask;
  return mask === one.mask ? one : { fact: one.fact, mask };
}

/** All of the terms together; undefined when they contradict each other, the empty term when there are none. */
export function meetAll(terms: readonly Term[]): Term | undefined {
  const [only] = terms;
  if (terms.length === 1) return only;
  const masks = new Map<number, number>();
  for (const { fact, mask } of terms.flat()) masks.set(fact, (masks.get(fact) ?? mask) & mask);
  const met = [...masks].map(([fact, mask]) => ({ fact, mask })).sort((a, b) => a.fact - b.fact);
  return met.some(({ mask }) => mask === 0) ? undefined : met;
}

/** True when whatever meets `specific` also meets `general`. */
export function covers(general: Term, specific: Term): boolean {
  let place = 0;
  for (const { fact, mask } of general) {
    while ((specific[place]?.fact ?? Infinity) < fact) place += 1;
    const found = specific[place];
    if (!found || found.fact !== fact || (found.mask & ~mask) !== 0) return false;
  }
  return true;
}

/** True when what is known meets a term. */
export function isMet(term: Term, state: KnownState): boolean {
  return term.every(({ fact, mask }) => ((state[fact] ?? 0) & ~mask) === 0);
}

/** A state with a term added to what is known, not closed; masks of what the term contradicts are empty. */
export function withTerm(state: KnownState, term: Term): KnownState {
  const more = state.slice();
  for (const { fact, mask } of term) more[fact] = (more[fact] ?? 0) & mask;
  return more;
}

/** The places of the facts of a term. */
export function factsOf(term: Term): readonly number[] {
  return term.map(({ fact }) => fact);
}
