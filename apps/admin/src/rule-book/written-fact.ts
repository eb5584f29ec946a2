import type { FactRef } from '@symptograph/rules';

/** A fact as one word of an address: `sym_1` or `sym_1~onset.SUDDEN~triggeredBy.fac_1.fac_2`, slots and values in order. */
export function writtenFact({ concept, qualifiers }: FactRef): string {
  const slots = Object.entries(qualifiers ?? {}).map(([slot, values]) =>
    [slot, ...[values].flat().sort()].join('.'),
  );
  return [concept, ...slots.sort()].join('~');
}
