import { type FactSpace, factKey, type KnownState } from '@symptograph/rules';
import { type TermFact, termFacts } from '../rule-book/term-facts.ts';
import type { Mark } from './mark.ts';

/** What is known of facts that no mark is on: what follows from the marks. */
export function factsThatFollow(
  space: FactSpace,
  state: KnownState,
  marks: readonly Mark[],
): readonly TermFact[] {
  const said = new Set(marks.map(({ known }) => factKey(known.fact)));
  const term = space.facts.flatMap(({ key, full }, fact) => {
    const mask = state[fact] ?? full;
    return mask === full || said.has(key) ? [] : [{ fact, mask }];
  });
  return termFacts(space, term);
}
