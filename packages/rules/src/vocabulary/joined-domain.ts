import type { FactDomain, UnitConversion } from './vocabulary.ts';

type NumberDomain = FactDomain & { readonly kind: 'NUMBER' };

/**
 * One domain for a fact that two graphs know, in the words of the first: an enumeration with the values of both, a number in the first
 * one's unit that also takes what converts to the second one's. Kinds and units that have nothing in common leave the first as it is.
 */
export function joinedDomain(first: FactDomain, second: FactDomain): FactDomain {
  if (first.kind === 'ENUM' && second.kind === 'ENUM')
    return { kind: 'ENUM', values: [...new Set([...first.values, ...second.values])] };
  return first.kind === 'NUMBER' && second.kind === 'NUMBER' ? joinedNumbers(first, second) : first;
}

function joinedNumbers(first: NumberDomain, second: NumberDomain): NumberDomain {
  const own = { ...second.conversions, [second.unit]: { slope: 1, intercept: 0 } };
  const between = first.unit === second.unit ? own[second.unit] : conversionBetween(first, second);
  if (!between) return first;
  const converted = Object.entries(own).map(([unit, conversion]) => [unit, chained(conversion, between)]);
  return { ...first, conversions: { ...Object.fromEntries(converted), ...first.conversions } };
}

/** How a value in the second domain's unit becomes one in the first's, as either of them knows it. */
function conversionBetween(first: NumberDomain, second: NumberDomain): UnitConversion | undefined {
  const known = first.conversions[second.unit];
  const inverse = second.conversions[first.unit];
  if (known || !inverse) return known;
  return { slope: 1 / inverse.slope, intercept: -inverse.intercept / inverse.slope };
}

function chained(inner: UnitConversion, outer: UnitConversion): UnitConversion {
  return {
    slope: outer.slope * inner.slope,
    intercept: outer.slope * inner.intercept + outer.intercept,
  };
}
