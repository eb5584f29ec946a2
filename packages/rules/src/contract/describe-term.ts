import type { FactSpace } from '../compile/fact-space.ts';
import { factKey } from '../expression/fact-ref.ts';
import type { Term } from '../implicant/term.ts';
import type { Reading } from '../render/reading.ts';
import { renderKnownFact } from '../render/render-finding.ts';

/** A term in the notation of witnesses, with the labels of its space: "+ calf pain, - fever"; "nothing known" for the empty one. */
export function describeTerm(space: FactSpace, term: Term): string {
  const reading: Reading = {
    ofFact: (fact) => space.facts[space.indexOf.get(factKey(fact)) ?? -1]?.label ?? fact.concept,
    ofCriterion: (id) => id,
    ofConcept: (id) => id,
  };
  const parts = term.flatMap(({ fact, mask }) => {
    const known = space.facts[fact];
    return known ? [renderKnownFact(known, mask, reading)] : [];
  });
  return parts.length === 0 ? 'nothing known' : parts.join(', ');
}

/** How many terms a sentence shows. */
const SHOWN = 3;

/** The first terms of several, in brackets, and how many more there are: "(+ warmth), (+ redness) and 4 more". */
export function describeTerms(space: FactSpace, terms: readonly Term[]): string {
  const shown = terms.slice(0, SHOWN).map((term) => `(${describeTerm(space, term)})`);
  const more = terms.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
