import type { FactRef } from '@symptograph/rules';
import type { Snapshot } from '../graph/snapshot.ts';
import { meaningReached } from '../traversal/meaning-above.ts';

/** In which way facts are related to a fact: BELOW it are those that imply it, ABOVE it those that it implies. */
export type Relation = 'BELOW' | 'ABOVE';

/**
 * The facts that are related to a fact in a graph by their concept, by the values of its slots, or by both, itself included: one value in
 * each slot. Whoever reports one that is below says the fact too; whoever denies one that is above denies it.
 */
export function* relatedFacts(snapshot: Snapshot, fact: FactRef, relation: Relation): Generator<FactRef> {
  const slots = Object.entries(fact.qualifiers ?? {}).map(([slot, values]) => {
    const isOne = typeof values === 'string';
    const related = new Set(
      [values].flat().flatMap((value) => [...relatedValues(snapshot, value, relation)]),
    );
    return [...related].map((value) => [slot, isOne ? value : [value]] as const);
  });
  for (const concept of relatedConcepts(snapshot, fact.concept, relation)) {
    for (const qualifiers of combinations(slots))
      yield { concept, qualifiers: Object.fromEntries(qualifiers) };
  }
}

function relatedConcepts(snapshot: Snapshot, concept: string, relation: Relation): ReadonlySet<string> {
  return meaningReached(snapshot, [concept], { kinds: ['SUBTYPE_OF'], direction: DIRECTION[relation] });
}

const DIRECTION = { BELOW: 'IN', ABOVE: 'OUT' } as const satisfies Record<Relation, string>;
const SIDES = ['LEFT', 'RIGHT'];

function relatedValues(snapshot: Snapshot, value: string, relation: Relation): ReadonlySet<string> {
  if (value === 'UNILATERAL') return new Set(relation === 'BELOW' ? [value, ...SIDES] : [value]);
  if (SIDES.includes(value)) return new Set(relation === 'BELOW' ? [value] : [value, 'UNILATERAL']);
  return meaningReached(snapshot, [value], {
    kinds: ['SUBTYPE_OF', 'PART_OF'],
    direction: DIRECTION[relation],
  });
}

function* combinations<Choice>(lists: readonly (readonly Choice[])[]): Generator<readonly Choice[]> {
  const [first, ...others] = lists;
  if (!first) {
    yield [];
    return;
  }
  for (const rest of combinations(others)) for (const choice of first) yield [choice, ...rest];
}
