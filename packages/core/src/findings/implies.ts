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
  return FINDING_SLOTS.every((slot) => {
    const wanted = valuesIn(fact, slot);
    if (wanted.length === 0) return true;
    const given = valuesIn(present, slot);
    const isWanted = (value: string) => wanted.some((wide) => hierarchy.valuesAbove(value).has(wide));
    return reading === 'FINDING' ? given.some(isWanted) : given.length > 0 && given.every(isWanted);
  });
}

/** True when what is present is eased by the same that the fact says does not ease it, or the other way. */
export function easeContradicts(
  { present, reading = 'FINDING' }: { readonly present: Circumstanced; readonly reading?: Reading },
  fact: Circumstanced,
): boolean {
  if (present.concept !== fact.concept) return false;
  const contradict = (here: FindingSlot, there: FindingSlot) => {
    const [given, denied] = [valuesIn(present, here), valuesIn(fact, there)];
    if (reading === 'FACT' && given.length > 1) return false;
    return denied.length > 0 && denied.every((value) => given.includes(value));
  };
  return contradict('relievedBy', 'notRelievedBy') || contradict('notRelievedBy', 'relievedBy');
}

function valuesIn({ qualifiers }: Circumstanced, slot: FindingSlot): readonly string[] {
  return [qualifiers?.[slot] ?? []].flat();
}
