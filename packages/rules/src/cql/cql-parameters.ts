import type { FactSpace, KnownState } from '../compile/fact-space.ts';
import { type CqlFact, cqlFacts } from './cql-facts.ts';

/** Values of the parameters of a library, by name; null is unknown. */
export type CqlParameters = Readonly<Record<string, boolean | null>>;

/**
 * A closed state as the parameters of the library that `toCql` writes for the same rules: a boolean as itself, a value or number by
 * what is known of each of its values.
 */
export function cqlParameters(space: FactSpace, state: KnownState): CqlParameters {
  return Object.fromEntries(
    cqlFacts(space).flatMap((fact, place) => [...parametersOf(fact, state[place] ?? fact.fact.full)]),
  );
}

function parametersOf(
  { fact, parameter, values }: CqlFact,
  mask: number,
): readonly (readonly [string, boolean | null])[] {
  if (values.length === 0) return [[parameter, mask === fact.full ? null : mask === 2]];
  return [
    [parameter, null],
    ...values.map((value, place) => [value.parameter, isValue(mask, 1 << place)] as const),
  ];
}

function isValue(mask: number, bit: number): boolean | null {
  if ((mask & bit) === 0) return false;
  return mask === bit ? true : null;
}
