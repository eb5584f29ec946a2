import { type Qualifiers, qualifiersShape } from './qualifiers.ts';
import { course, laterality, onset, painQuality, severity, spread } from './terms/clinical-modifiers.ts';

/** The circumstances that a person can report of a finding. */
export const FINDING_SLOTS = [
  'onset',
  'course',
  'quality',
  'severity',
  'laterality',
  'spread',
  'triggeredBy',
  'aggravatedBy',
  'relievedBy',
  'notRelievedBy',
  'locatedIn',
  'radiatesTo',
] as const satisfies readonly (keyof Qualifiers)[];

/** The values of the slots that hold values; the others name concepts. */
export const SLOT_VALUES = {
  onset: onset.values,
  course: course.values,
  quality: painQuality.values,
  severity: severity.values,
  laterality: laterality.values,
  spread: spread.values,
} as const satisfies { readonly [Slot in (typeof FINDING_SLOTS)[number]]?: readonly string[] };

export type FindingSlot = (typeof FINDING_SLOTS)[number];

/** The slots that hold one value; the others hold alternatives. */
export const SINGLE_VALUE_SLOTS: ReadonlySet<FindingSlot> = new Set(['onset', 'laterality', 'spread']);

/**
 * Circumstances of a finding. PRESENT with several values in a slot: each of them holds. ABSENT: the finding in these
 * circumstances, with any of the values of each slot, is not there.
 */
export type FindingQualifiers = Pick<Qualifiers, FindingSlot>;

/** The shape of the circumstances of a finding: those qualifiers that a person can report. */
export const findingQualifiersShape = qualifiersShape.pick(
  Object.fromEntries(FINDING_SLOTS.map((slot) => [slot, true])) as Record<FindingSlot, true>,
);
