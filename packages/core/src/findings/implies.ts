import { FINDING_SLOTS, type FindingSlot } from '../vocabulary/finding-qualifiers.ts';
import type { FactHierarchy } from './fact-hierarchy.ts';

/** A concept in some circumstances: slots of qualifiers, each with a value or several. */
export interface Circumstanced {
  readonly concept: string;
  readonly qualifiers?: { readonly [slot: string]: string | readonly string[] | undefined } | undefined;
}

/** Which of the values in a slot hold: each of those of a FINDING, at least one of those of a FACT. */
export type Reading = 'FINDING' | 'FACT';

/**
 * True when something that is present makes a fact present: a subtype its parent, a finding in circumstances the plain one and the
 * same in wider ones. `reading` says how what is present is meant; of the fact, and of a finding that is absent, any value is
 * enough.
 */
export function implies(
  hierarchy: FactHierarchy,
  { present, reading = 'FINDING' }: { readonly present: Circumstanced; readonly reading?: Reading },
  fact: Circumstanced,
): boolean {
  if (!hierarchy.conceptsAbove(present.concept).has(fact.concept)) return false;
  if (!fact.qualifiers) return true;
  for (const slot of FINDING_SLOTS) {
    const wanted = fact.qualifiers[slot];
    if (wanted === undefined || wanted.length === 0) continue;
    const given = present.qualifiers?.[slot];
    if (given === undefined || given.length === 0) return false;
    const within = [given].flat().filter((value) => liesWithin(hierarchy, value, wanted));
    if (within.length === 0 || (reading === 'FACT' && within.length < [given].flat().length)) return false;
  }
  return true;
}

function liesWithin(
  { valuesAbove }: FactHierarchy,
  value: string,
  wanted: string | readonly string[],
): boolean {
  const above = valuesAbove(value);
  return typeof wanted === 'string' ? above.has(wanted) : wanted.some((wide) => above.has(wide));
}

/** True when what is present is eased by the same that the fact says does not ease it, or the other way. */
export function easeContradicts(
  { present, reading = 'FINDING' }: { readonly present: Circumstanced; readonly reading?: Reading },
  fact: Circumstanced,
): boolean {
  if (present.concept !== fact.concept) return false;
  return (
    contradicts(valuesIn(present, 'relievedBy'), valuesIn(fact, 'notRelievedBy'), reading) ||
    contradicts(valuesIn(present, 'notRelievedBy'), valuesIn(fact, 'relievedBy'), reading)
  );
}

function contradicts(given: readonly string[], denied: readonly string[], reading: Reading): boolean {
  if (given.length === 0 || denied.length === 0 || (reading === 'FACT' && given.length > 1)) return false;
  return denied.every((value) => given.includes(value));
}

const NO_VALUES: readonly string[] = [];

function valuesIn({ qualifiers }: Circumstanced, slot: FindingSlot): readonly string[] {
  const values = qualifiers?.[slot];
  return values === undefined ? NO_VALUES : [values].flat();
}
