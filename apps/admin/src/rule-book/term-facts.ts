import { describeTerm, type FactSpace, type Term } from '@symptograph/rules';

/** One fact of a term in words: present, absent, or a value that its text tells. */
export interface TermFact {
  readonly state: 'PRESENT' | 'ABSENT' | 'VALUE';
  readonly text: string;
}

/** The facts of a term of a space, in its order. */
export function termFacts(space: FactSpace, term: Term): readonly TermFact[] {
  return term.flatMap((literal): readonly TermFact[] => {
    const fact = space.facts[literal.fact];
    if (!fact) return [];
    if (fact.domain.kind !== 'BOOLEAN') return [{ state: 'VALUE', text: describeTerm(space, [literal]) }];
    return [{ state: literal.mask === 2 ? 'PRESENT' : 'ABSENT', text: fact.label }];
  });
}
