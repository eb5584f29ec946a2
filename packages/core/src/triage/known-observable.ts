import type { KnownFact, UnitConversion } from '@symptograph/rules';
import { unitConversion } from '../findings/unit-conversion.ts';
import type { Observable } from '../vocabulary/concepts/observable.ts';

/** An observable as a fact, with a conversion for each of some UCUM units that convert to its own; the others it does not know. */
export function knownObservable({ id, name, unit }: Observable, units: Iterable<string>): KnownFact {
  const conversions: Record<string, UnitConversion> = {};
  for (const other of [...new Set(units)].sort()) {
    const conversion = other === unit ? undefined : unitConversion(other, unit);
    if (conversion) conversions[other] = conversion;
  }
  return { fact: { concept: id }, label: name, domain: { kind: 'NUMBER', unit, conversions } };
}
