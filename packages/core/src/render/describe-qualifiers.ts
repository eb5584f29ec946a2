import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Frequency } from '../vocabulary/frequency.ts';
import { QUALIFIER_SLOTS, type QualifierSlot, type Qualifiers } from '../vocabulary/qualifiers.ts';
import {
  course,
  laterality,
  onset,
  painQuality,
  severity,
  spread,
} from '../vocabulary/terms/clinical-modifiers.ts';
import { frequencyBand, frequencyWord } from '../vocabulary/terms/frequency-terms.ts';
import { describeMeasure } from './describe-measure.ts';

type Describe<Slot extends QualifierSlot> = (
  value: NonNullable<Qualifiers[Slot]>,
  names: (ids: readonly string[]) => string,
) => string;

const DESCRIBE: { readonly [Slot in QualifierSlot]: Describe<Slot> } = {
  frequency: describeFrequency,
  onset: (value) => `${onset.terms[value].label} onset`,
  course: (values) => either(values.map((value) => course.terms[value].label)),
  quality: (values) => `feels ${either(values.map((value) => painQuality.terms[value].label))}`,
  severity: (values) => either(values.map((value) => severity.terms[value].label)),
  laterality: (value) => (value === 'BILATERAL' ? 'on both sides' : `${laterality.terms[value].label} side`),
  spread: (value) => spread.terms[value].label,
  latency: (value) => `after ${describeMeasure(value)}`,
  duration: (value) => `for ${describeMeasure(value)}`,
  triggeredBy: (ids, names) => `brought on by ${names(ids)}`,
  aggravatedBy: (ids, names) => `worse with ${names(ids)}`,
  relievedBy: (ids, names) => `eased by ${names(ids)}`,
  notRelievedBy: (ids, names) => `not eased by ${names(ids)}`,
  locatedIn: (ids, names) => `in the ${names(ids)}`,
  radiatesTo: (ids, names) => `spreading to the ${names(ids)}`,
  note: (text) => text,
};

/** Each qualifier in words, in reading order: `["usually", "worse with walking", "eased by rest"]`. */
export function describeQualifiers(snapshot: Snapshot, qualifiers: Qualifiers): readonly string[] {
  const names = (ids: readonly string[]) => either(ids.map((id) => conceptById(snapshot, id)?.name ?? id));
  return QUALIFIER_SLOTS.flatMap((slot) => describeSlot(slot, qualifiers, names));
}

function describeSlot<Slot extends QualifierSlot>(
  slot: Slot,
  qualifiers: Qualifiers,
  names: (ids: readonly string[]) => string,
): readonly string[] {
  const value = qualifiers[slot];
  return value === undefined ? [] : [DESCRIBE[slot](value as NonNullable<Qualifiers[Slot]>, names)];
}

/** A frequency in words: "usually", "frequent (30 to 79 %)", "12 of 40", "20 to 30 %". */
export function describeFrequency(frequency: Frequency): string {
  const { word, band, low, high, numerator, denominator } = frequency;
  if (numerator !== undefined && denominator !== undefined) return `${numerator} of ${denominator}`;
  if (low !== undefined || high !== undefined) return describeShares(low, high);
  if (band !== undefined) return frequencyBand.terms[band].label;
  return word === undefined ? '' : frequencyWord.terms[word].label;
}

function describeShares(low: number | undefined, high: number | undefined): string {
  const percent = (share: number) => `${Number((share * 100).toPrecision(6))}`;
  if (low === undefined) return `at most ${percent(high ?? 1)} %`;
  if (high === undefined) return `at least ${percent(low)} %`;
  return low === high ? `${percent(low)} %` : `${percent(low)} to ${percent(high)} %`;
}

function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
