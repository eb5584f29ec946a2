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
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (!left || !right) return [...met, ...a.slice(i), ...b.slice(j)];
    if (left.fact <= right.fact) i += 1;
    if (right.fact <= left.fact) j += 1;
    const first = left.fact <= right.fact ? left : right;
    const mask = left.fact === right.fact ? left.mask & right.mask : first.mask;
    if (mask === 0) return undefined;
    met.push({ fact: first.fact, mask });
  }
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
