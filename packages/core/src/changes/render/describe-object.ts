import { type Conclusion, conclusionShape, type Expression, type FactRef } from '@symptograph/rules';
import { sourceById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { describeFrequency } from '../../render/describe-frequency.ts';
import { describeMeasure } from '../../render/describe-measure.ts';
import { describeQualifiers } from '../../render/describe-qualifiers.ts';
import { factLabel } from '../../render/fact-label.ts';
import type { Code } from '../../vocabulary/code.ts';
import type { Evidence } from '../../vocabulary/evidence.ts';
import { type Frequency, frequencyShape } from '../../vocabulary/frequency.ts';
import { measureShape } from '../../vocabulary/measure.ts';
import { qualifiersShape } from '../../vocabulary/qualifiers.ts';
import type { CaseFinding } from '../../vocabulary/rules/case.ts';
import type { Synonym } from '../../vocabulary/synonym.ts';
import type { JsonObject } from '../patch/json.ts';
import { conclusionInWords, conditionInWords, factInWords } from './condition-in-words.ts';
import { termLabel } from './term-label.ts';

type Describe = (graph: Snapshot, value: never) => string;

/** How objects of the fields that hold them read. */
const BY_FIELD: Readonly<Record<string, Describe>> = {
  when: (graph, when: Expression) => conditionInWords(graph, when),
  redFlags: (graph, fact: FactRef) => factInWords(graph, fact),
  frequency: (_graph, frequency: Frequency) => describeFrequency(frequency),
  evidence: describeEvidence,
  codes: (_graph, { system, value, relation }: Code) =>
    `${system}:${value} (${termLabel('relation', relation)})`,
  synonyms: (_graph, { text, scope, language }: Synonym) =>
    `“${text}” (${termLabel('scope', scope)}, ${language})`,
  findings: describeFinding,
  derived: (
    graph,
    { symptom, gte, lt, unit }: { symptom: string; gte?: number; lt?: number; unit: string },
  ) => factLabel(graph, { concept: symptom, gte, lt, unit }),
};

/** An object of a field in words: a condition, an amount, a piece of evidence or of advice; undefined when it is none of these. */
export function describeObject(graph: Snapshot, field: string, value: JsonObject): string | undefined {
  const describe = BY_FIELD[field];
  if (describe) return describe(graph, value as never);
  const text = value['text'];
  return typeof text === 'string' ? `“${text}”` : describeShaped(graph, value);
}

function describeShaped(graph: Snapshot, value: JsonObject): string | undefined {
  const measure = measureShape.safeParse(value);
  if (measure.success) return describeMeasure(measure.data);
  const frequency = frequencyShape.safeParse(value);
  if (frequency.success) return describeFrequency(frequency.data);
  const conclusion = conclusionShape.safeParse(value);
  if (conclusion.success) return conclusionInWords(graph, conclusion.data as Conclusion);
  const qualifiers = qualifiersShape.safeParse(value);
  if (!qualifiers.success) return undefined;
  return describeQualifiers(graph, qualifiers.data).join(', ') || 'nothing';
}

function describeEvidence(graph: Snapshot, evidence: Evidence): string {
  const { source, locator, quote, note, direction } = evidence;
  const title = sourceById(graph, source)?.title ?? source;
  const against = direction === 'SUPPORTS' ? [] : [termLabel('direction', direction) ?? direction];
  const words = [quote === undefined ? undefined : `“${quote}”`, note].filter((each) => each !== undefined);
  const place = [title, locator, ...against].filter((each) => each !== undefined).join(', ');
  return words.length === 0 ? place : `${place}: ${words.join(', ')}`;
}

function describeFinding(graph: Snapshot, finding: CaseFinding): string {
  const { concept, qualifiers, state, value, unit } = finding;
  const label = factLabel(graph, { concept, qualifiers });
  if (value === undefined) return `${label} is ${state.toLowerCase()}`;
  return `${label} is ${describeMeasure({ value, unit, evidence: '' })}`;
}
