import type { Fact } from '../findings/fact.ts';
import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { describeMeasure } from './describe-measure.ts';
import { describeQualifiers } from './describe-qualifiers.ts';

/** A fact in English: "calf pain, eased by leaning forward", "body temperature of 101 °F or more", "age of 18 to below 40 years". */
export function factLabel(snapshot: Snapshot, fact: Fact): string {
  const name = conceptById(snapshot, fact.concept)?.name ?? fact.concept;
  const amount = amountOf(fact);
  return [
    amount === undefined ? name : `${name} ${amount}`,
    ...describeQualifiers(snapshot, fact.qualifiers ?? {}),
  ].join(', ');
}

function amountOf({ gte, lt, unit }: Fact): string | undefined {
  const measure = (value: number) => describeMeasure({ value, unit, evidence: '' });
  if (gte !== undefined && lt !== undefined) return `of ${gte} to below ${measure(lt)}`;
  if (gte !== undefined) return `of ${measure(gte)} or more`;
  return lt === undefined ? undefined : `below ${measure(lt)}`;
}
