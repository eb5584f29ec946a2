import type { Frequency, Measure, Qualifiers } from '@symptograph/core';
import type {
  ConceptLinkFragment,
  MeasureViewFragment,
  QualifiersViewFragment,
} from '../api/generated/graphql.ts';

type Filled<Fields> = { readonly [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** A measure of the API as core's, whose words for it are the ones that people read. */
export function coreMeasure({ evidence, value, low, high, word, unit }: MeasureViewFragment): Measure {
  return { ...filled({ value, low, high, word, unit }), evidence: evidence.id };
}

/** Qualifiers of the API as core's: concepts by id, slots that say nothing left out. */
export function coreQualifiers(view: QualifiersViewFragment): Qualifiers {
  return filled({
    frequency: view.frequency && coreFrequency(view.frequency),
    onset: view.onset,
    course: view.course,
    quality: view.quality,
    severity: view.severity,
    laterality: view.laterality,
    spread: view.spread,
    latency: view.latency && coreMeasure(view.latency),
    duration: view.duration && coreMeasure(view.duration),
    triggeredBy: view.triggeredBy.map(idOf),
    aggravatedBy: view.aggravatedBy.map(idOf),
    relievedBy: view.relievedBy.map(idOf),
    notRelievedBy: view.notRelievedBy.map(idOf),
    locatedIn: view.locatedIn.map(idOf),
    radiatesTo: view.radiatesTo.map(idOf),
    note: view.note,
  });
}

/** The concepts that qualifiers name, by id. */
export function conceptsIn(view: QualifiersViewFragment): ReadonlyMap<string, ConceptLinkFragment> {
  const { triggeredBy, aggravatedBy, relievedBy, notRelievedBy, locatedIn, radiatesTo } = view;
  const concepts = [triggeredBy, aggravatedBy, relievedBy, notRelievedBy, locatedIn, radiatesTo].flat();
  return new Map(concepts.map((concept) => [concept.id, concept]));
}

function coreFrequency(view: NonNullable<QualifiersViewFragment['frequency']>): Frequency {
  const { evidence, word, band, low, high, numerator, denominator } = view;
  return { ...filled({ word, band, low, high, numerator, denominator }), evidence: evidence.id };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function filled<Fields extends object>(fields: Fields): Filled<Fields> {
  const says = (value: unknown) =>
    value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => says(value))) as Filled<Fields>;
}
