import type { RuleBase } from '../compile/compiled.ts';
import type { Term } from '../implicant/term.ts';
import { closedStateOf } from './term-state.ts';

/** A term without what each of the graphs derives from the rest of it. */
export function shortened(term: Term, bases: readonly Pick<RuleBase, 'space' | 'implications'>[]): Term {
  let short = term;
  for (const literal of term) {
    const rest = short.filter((each) => each !== literal);
    const follows = bases.every((base) => {
      const state = closedStateOf(base, rest);
      return state !== undefined && ((state[literal.fact] ?? 0) & ~literal.mask) === 0;
    });
    if (follows) short = rest;
  }
  return short;
}
