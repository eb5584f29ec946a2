import {
  type Concept,
  type ConceptKind,
  EMPTY_GRAPH,
  type GraphDocument,
  type Source,
  type Statement,
  type StatementKind,
} from '@symptograph/core';
import { aConcept, aSource, aStatement, someEvidence } from '@symptograph/core/testing';

const SHAPES: readonly (readonly [StatementKind, ConceptKind, ConceptKind])[] = [
  ['HAS_SYMPTOM', 'CONDITION', 'SYMPTOM'],
  ['EVALUATED_BY', 'CONDITION', 'DIAGNOSTIC_TEST'],
  ['TREATED_BY', 'CONDITION', 'TREATMENT'],
  ['RISK_RAISED_BY', 'CONDITION', 'RISK_FACTOR'],
];

const KINDS: readonly ConceptKind[] = ['SYMPTOM', 'CONDITION', 'DIAGNOSTIC_TEST', 'TREATMENT', 'RISK_FACTOR'];

/** A graph of so many statements, a tenth as many concepts and a hundred sources, each statement like a real one. */
export function largeGraph(size: number): GraphDocument {
  const sources = Array.from({ length: 100 }, (_, index) => aSource(index + 1));
  const perKind = Math.ceil(size / 10 / KINDS.length);
  const byKind = new Map(
    KINDS.map((kind) => [kind, Array.from({ length: perKind }, (_, index) => aConcept(kind, index + 1))]),
  );
  const statements = Array.from({ length: size }, (_, index) => largeStatement(index, byKind, sources));
  return { ...EMPTY_GRAPH, concepts: [...byKind.values()].flat(), statements, sources };
}

function largeStatement(
  index: number,
  byKind: ReadonlyMap<ConceptKind, readonly Concept[]>,
  sources: readonly Source[],
): Statement {
  const [kind, from, to] = SHAPES[index % SHAPES.length] ?? ['HAS_SYMPTOM', 'CONDITION', 'SYMPTOM'];
  const pick = (concepts: readonly Concept[], place: number) => concepts[place % concepts.length];
  const subject = pick(byKind.get(from) ?? [], index * 7);
  const object = pick(byKind.get(to) ?? [], index * 13 + Math.floor(index / 97));
  const source = sources[index % sources.length];
  if (!subject || !object || !source) throw new Error('Every kind has concepts, and there are sources.');
  const evidence = someEvidence(index, {
    source: source.id,
    locator: `Section ${index % 40}, paragraph ${index % 9}`,
    quote: 'seen in about a third of the people',
    certainty: 'MODERATE',
  });
  return aStatement(kind, index + 1, { subject, object }, { evidence: [evidence] });
}
