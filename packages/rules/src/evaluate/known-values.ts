import type { FactSpace, KnownState, SpaceFact } from '../compile/fact-space.ts';

/** The values of a mask: those of a boolean or an enumeration, or ranges of a number as [at or above, below], null for no bound. */
export type KnownValues = readonly (boolean | string | readonly [number | null, number | null])[];

/** A mask without reference to the space that it belongs to. */
export function valuesOfMask({ values, cuts, size }: SpaceFact, mask: number): KnownValues {
  const has = (place: number) => place >= 0 && place < size && (mask & (1 << place)) !== 0;
  if (values) return values.filter((_, place) => has(place));
  const places = Array.from({ length: size }, (_, place) => place);
  const ends = places.filter((place) => has(place) && !has(place + 1));
  return places
    .filter((place) => has(place) && !has(place - 1))
    .map((start, nth) => [cuts[start - 1] ?? null, cuts[ends[nth] ?? size] ?? null] as const);
}

/** What is known in a state by the keys of its facts; facts of which nothing is known are left out. */
export function knownValues({ facts }: FactSpace, state: KnownState): Readonly<Record<string, KnownValues>> {
  return Object.fromEntries(
    facts.flatMap((fact, place) => {
      const mask = state[place] ?? 0;
      return mask === fact.full ? [] : [[fact.key, valuesOfMask(fact, mask)]];
    }),
  );
}
