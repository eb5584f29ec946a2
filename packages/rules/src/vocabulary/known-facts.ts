import { factKey } from '../expression/fact-ref.ts';
import { remembered } from '../remembered.ts';
import type { FactDomain, KnownFact, UnitConversion, Vocabulary } from './vocabulary.ts';

/** The facts of a vocabulary by their keys; the same map for the same list. */
export function knownFacts({ facts }: Vocabulary): ReadonlyMap<string, KnownFact> {
  return factsByKey(facts);
}

const factsByKey = remembered(
  (facts: Vocabulary['facts']): ReadonlyMap<string, KnownFact> =>
    new Map(facts.map((known) => [factKey(known.fact), known])),
);

const SAME: UnitConversion = { slope: 1, intercept: 0 };

/** As many digits as keep what floating point adds out of a comparison. */
const DIGITS = 12;

/** A threshold in the unit of a measured fact, to 12 significant digits; undefined when its unit does not convert. */
export function inUnitOf(
  domain: FactDomain & { readonly kind: 'NUMBER' },
  value: number,
  unit: string,
): number | undefined {
  const conversion = unit === domain.unit ? SAME : domain.conversions[unit];
  if (!conversion) return undefined;
  return Number((conversion.slope * value + conversion.intercept).toPrecision(DIGITS));
}
