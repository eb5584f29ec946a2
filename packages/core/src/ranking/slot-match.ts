import type { Snapshot } from '../graph/snapshot.ts';
import { closure } from '../traversal/closure.ts';
import type { FindingSlot } from '../vocabulary/finding-qualifiers.ts';
import type { Qualifiers } from '../vocabulary/qualifiers.ts';

/** A value that is looked for in one slot: a term of the slot's enumeration, or the id of a concept. */
export interface SlotValue {
  readonly slot: FindingSlot;
  readonly value: string;
}

/** How well qualifiers fit a value: 0 when they do not speak of it, 1 when they say it or something more special. */
export interface SlotMatch {
  readonly fits: number;
  /** The same for the contrary: eased by what brings it on, sudden where it is gradual. */
  readonly contradicts: number;
}

/** What is said of exertion fits walking, but not each kind of exertion need do what exertion does. An assumption of ours. */
const WIDER_FITS = 0.7;

/** Slots that say the same of a factor, and slots that say the contrary. What worsens a symptom is often written as what brings it on. */
const SLOTS: Partial<
  Record<FindingSlot, { same: readonly FindingSlot[]; contrary: readonly FindingSlot[] }>
> = {
  triggeredBy: { same: ['triggeredBy', 'aggravatedBy'], contrary: ['relievedBy'] },
  aggravatedBy: { same: ['triggeredBy', 'aggravatedBy'], contrary: ['relievedBy'] },
  relievedBy: { same: ['relievedBy'], contrary: ['triggeredBy', 'aggravatedBy', 'notRelievedBy'] },
  notRelievedBy: { same: ['notRelievedBy'], contrary: ['relievedBy'] },
};

/** Slots in which one value rules the others out. */
const EXCLUSIVE: ReadonlySet<FindingSlot> = new Set(['onset', 'severity', 'laterality', 'spread']);

/** What values lie below and above a value: subtypes, parts, and for one side, whichever, left and right. */
interface Surroundings {
  readonly below: ReadonlySet<string>;
  readonly above: ReadonlySet<string>;
}

/** A function from qualifiers to how well they fit a value; what lies around the value is looked up once. */
export function slotMatcher(
  snapshot: Snapshot,
  { slot, value }: SlotValue,
): (qualifiers: Qualifiers) => SlotMatch {
  const around = surroundings(snapshot, slot, value);
  const { same, contrary } = SLOTS[slot] ?? { same: [slot], contrary: [] };
  const closest = (slots: readonly FindingSlot[], qualifiers: Qualifiers) =>
    Math.max(
      0,
      ...slots.flatMap((each) => valuesOf(qualifiers, each)).map((stated) => closeness(around, stated)),
    );
  return (qualifiers) => {
    const fits = closest(same, qualifiers);
    if (fits > 0) return { fits, contradicts: 0 };
    const says = EXCLUSIVE.has(slot) && valuesOf(qualifiers, slot).length > 0;
    return { fits, contradicts: says ? 1 : closest(contrary, qualifiers) };
  };
}

/** The values of a slot, none when it is empty. */
export function valuesOf(qualifiers: Qualifiers, slot: FindingSlot): readonly string[] {
  return [qualifiers[slot] ?? []].flat();
}

function closeness({ below, above }: Surroundings, stated: string): number {
  if (below.has(stated)) return 1;
  return above.has(stated) ? WIDER_FITS : 0;
}

function surroundings(snapshot: Snapshot, slot: FindingSlot, value: string): Surroundings {
  if (slot === 'laterality') {
    const sides = value === 'UNILATERAL' ? ['UNILATERAL', 'LEFT', 'RIGHT'] : [value];
    const wider = value === 'LEFT' || value === 'RIGHT' ? [value, 'UNILATERAL'] : [value];
    return { below: new Set(sides), above: new Set(wider) };
  }
  const kinds = ['SUBTYPE_OF', 'PART_OF'] as const;
  return { below: closure(snapshot, value, kinds, 'down'), above: closure(snapshot, value, kinds, 'up') };
}
