import type { FactLiteral, Implication } from '@symptograph/rules';
import { effectsOfPresent } from './effects.ts';
import type { FactIndex } from './fact-index.ts';

/**
 * All implications among the facts of an index that are present or absent, what follows by way of others included: from each to what
 * it implies and to what it excludes, of which one direction is enough.
 */
export function factImplications(index: FactIndex): readonly Implication[] {
  return index.facts.flatMap(({ fact, domain }, place) => {
    if (domain.kind !== 'BOOLEAN') return [];
    const { present, absent } = effectsOfPresent(index, fact, 'FACT');
    const premise: FactLiteral = { fact, in: [true] };
    const follows = (places: Iterable<number>, value: boolean) =>
      [...places]
        .sort((a, b) => a - b)
        .flatMap((other) => {
          const then = index.facts[other];
          return then ? [{ if: premise, then: { fact: then.fact, in: [value] } }] : [];
        });
    return [
      ...follows(
        present.filter((other) => other !== place),
        true,
      ),
      ...follows(
        [...absent].filter((other) => other >= place),
        false,
      ),
    ];
  });
}
