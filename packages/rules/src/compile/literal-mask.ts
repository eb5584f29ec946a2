import { factKey } from '../expression/fact-ref.ts';
import { inUnitOf } from '../vocabulary/known-facts.ts';
import type { FactLiteral, KnownFact } from '../vocabulary/vocabulary.ts';
import type { FactSpace } from './fact-space.ts';

/** A fact's place in a space and the mask of the values that are meant. */
export interface MaskedFact {
  readonly fact: number;
  readonly mask: number;
}

/**
 * A literal as a mask of a space; undefined when the space, or the graph that gives the literal its meaning, has no such fact. Values
 * that the fact cannot have are passed over.
 */
export function maskOf(
  space: FactSpace,
  facts: ReadonlyMap<string, KnownFact>,
  literal: FactLiteral,
): MaskedFact | undefined {
  const key = factKey(literal.fact);
  const fact = space.indexOf.get(key);
  const known = fact === undefined ? undefined : space.facts[fact];
  if (fact === undefined || !known || !facts.has(key)) return undefined;
  if ('in' in literal) {
    const mask = (known.values ?? []).reduce<number>(
      (bits, value, place) => (literal.in.includes(value) ? bits | (1 << place) : bits),
      0,
    );
    return { fact, mask };
  }
  const { domain } = known;
  if (domain.kind !== 'NUMBER') return undefined;
  const gte = literal.gte === undefined ? -Infinity : inUnitOf(domain, literal.gte, literal.unit);
  const lt = literal.lt === undefined ? Infinity : inUnitOf(domain, literal.lt, literal.unit);
  if (gte === undefined || lt === undefined) return undefined;
  return { fact, mask: regionsBetween(known.cuts, gte, lt) };
}

/** The regions of a number at or above `gte` and below `lt`, both of them cuts or infinite. */
function regionsBetween(cuts: readonly number[], gte: number, lt: number): number {
  const lowest = (region: number) => (region === 0 ? -Infinity : (cuts[region - 1] ?? Infinity));
  let mask = 0;
  for (let region = 0; region <= cuts.length; region += 1) {
    if (lowest(region) >= gte && lowest(region) < lt) mask |= 1 << region;
  }
  return mask;
}
