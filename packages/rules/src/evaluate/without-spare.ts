import type { Term } from '../implicant/term.ts';

/** A term without the facts that make no difference to what it leads to, tried from its last fact to its first. */
export function withoutSpare(term: Term, outcomeOf: (term: Term) => unknown): Term {
  const outcome = outcomeOf(term);
  return term.reduceRight<Term>((kept, part) => {
    const others = kept.filter((other) => other !== part);
    return outcomeOf(others) === outcome ? others : kept;
  }, term);
}
