import { QUALIFIER_SLOTS, type QualifierSlot, type Qualifiers } from '../vocabulary/qualifiers.ts';
import {
  course,
  type Laterality,
  laterality,
  onset,
  painQuality,
  severity,
  spread,
} from '../vocabulary/terms/clinical-modifiers.ts';
import { describeFrequency } from './describe-frequency.ts';
import { describeMeasure } from './describe-measure.ts';
import { either } from './either.ts';

/** One qualifier in words: its text, then the concepts that it ends with, alternatives to each other. */
export interface QualifierPhrase {
  readonly slot: QualifierSlot;
  readonly text: string;
  readonly conceptIds: readonly string[];
}

type Phrase = Omit<QualifierPhrase, 'slot'>;

const inWords = (text: string): Phrase => ({ text, conceptIds: [] });

const SIDES: { readonly [Value in Laterality]?: string } = {
  UNILATERAL: 'on one side',
  BILATERAL: 'on both sides',
};

const PHRASES: {
  readonly [Slot in QualifierSlot]: (value: NonNullable<Qualifiers[Slot]>) => Phrase;
} = {
  frequency: (value) => inWords(describeFrequency(value)),
  onset: (value) => inWords(`${onset.terms[value].label} onset`),
  course: (values) => inWords(either(values.map((value) => course.terms[value].label))),
  quality: (values) => inWords(`feels ${either(values.map((value) => painQuality.terms[value].label))}`),
  severity: (values) => inWords(either(values.map((value) => severity.terms[value].label))),
  laterality: (value) => inWords(SIDES[value] ?? `${laterality.terms[value].label} side`),
  spread: (value) => inWords(spread.terms[value].label),
  latency: (value) => inWords(`after ${describeMeasure(value)}`),
  duration: (value) => inWords(`for ${describeMeasure(value)}`),
  triggeredBy: (conceptIds) => ({ text: 'brought on by', conceptIds }),
  aggravatedBy: (conceptIds) => ({ text: 'worse with', conceptIds }),
  relievedBy: (conceptIds) => ({ text: 'eased by', conceptIds }),
  notRelievedBy: (conceptIds) => ({ text: 'not eased by', conceptIds }),
  locatedIn: (conceptIds) => ({ text: 'in the', conceptIds }),
  radiatesTo: (conceptIds) => ({ text: 'spreading to the', conceptIds }),
  note: inWords,
};

/** Each qualifier in words, in reading order, the concepts it names left as ids for the caller to name or link. */
export function qualifierPhrases(qualifiers: Qualifiers): readonly QualifierPhrase[] {
  return QUALIFIER_SLOTS.flatMap((slot) => phraseOf(slot, qualifiers));
}

function phraseOf<Slot extends QualifierSlot>(
  slot: Slot,
  qualifiers: Qualifiers,
): readonly QualifierPhrase[] {
  const value = qualifiers[slot];
  return value === undefined ? [] : [{ slot, ...PHRASES[slot](value as NonNullable<Qualifiers[Slot]>) }];
}
