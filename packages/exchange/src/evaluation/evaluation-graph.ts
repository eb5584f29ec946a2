import {
  type Concept,
  EMPTY_GRAPH,
  type GraphDocument,
  type Source,
  type Statement,
} from '@symptograph/core';
import type { Term } from '../cases/case.ts';
import { countedId } from './counted-id.ts';
import type { Knowledge, KnownLink } from './knowledge.ts';

/** A graph made for an evaluation. */
export interface EvaluationGraph {
  readonly document: GraphDocument;
  /** Code to id of the condition. */
  readonly conditions: ReadonlyMap<string, string>;
  /** Code to id of the symptom. */
  readonly findings: ReadonlyMap<string, string>;
}

/**
 * The graph that says what is known, and nothing else: no synonyms, no commonness, no hierarchy. It is for memory only: its
 * counts are made from cases, so that there is no passage to quote for them. The same knowledge gives the same graph.
 */
export function evaluationGraph(knowledge: Knowledge): EvaluationGraph {
  const source = sourceOf(knowledge.title);
  const conditions = knowledge.conditions.map(conditionOf);
  const findings = knowledge.findings.map(symptomOf);
  const graph = {
    conditions: idsByCode(knowledge.conditions, conditions),
    findings: idsByCode(knowledge.findings, findings),
  };
  const statements = knowledge.links.flatMap((link, index): readonly Statement[] => {
    const [subject, object] = [graph.conditions.get(link.condition), graph.findings.get(link.finding)];
    return subject && object ? [statementOf(link, { index, subject, object, source: source.id })] : [];
  });
  const concepts = [...conditions, ...findings];
  return { ...graph, document: { ...EMPTY_GRAPH, concepts, statements, sources: [source] } };
}

function idsByCode(terms: readonly Term[], concepts: readonly Concept[]): ReadonlyMap<string, string> {
  return new Map(
    terms.flatMap(({ code }, index) => (concepts[index] ? [[code, concepts[index].id] as const] : [])),
  );
}

function sourceOf(title: string): Source {
  return { id: countedId('src', 0), slug: 'data-set', title, sourceKind: 'DATASET', version: 1 };
}

function sharedFields({ code, label }: Term, slug: string) {
  const fields = {
    formerSlugs: [],
    synonyms: [],
    codes: [],
    evidence: [],
    status: 'ACTIVE',
    version: 1,
  } as const;
  return { ...fields, slug, name: label.trim() || code };
}

function conditionOf(term: Term, index: number): Concept {
  return {
    id: countedId('con', index),
    kind: 'CONDITION',
    conditionKind: 'DISEASE',
    mustNotMiss: false,
    origins: [],
    outlook: [],
    ...sharedFields(term, `condition-${index}`),
  };
}

function symptomOf(term: Term, index: number): Concept {
  const fields = sharedFields(term, `finding-${index}`);
  return { id: countedId('sym', index), kind: 'SYMPTOM', symptomKind: 'SIGN', ...fields };
}

interface Ends {
  readonly index: number;
  readonly subject: string;
  readonly object: string;
  readonly source: string;
}

function statementOf({ counted }: KnownLink, { index, subject, object, source }: Ends): Statement {
  const evidence = countedId('evd', index);
  const frequency = counted && { numerator: counted.present, denominator: counted.known, evidence };
  return {
    id: countedId('stm', index),
    kind: 'HAS_SYMPTOM',
    subject,
    object,
    negated: false,
    qualifiers: frequency ? { frequency } : {},
    whenConditionSeverity: [],
    marksProgression: false,
    evidence: [{ id: evidence, source, direction: 'SUPPORTS' }],
    version: 1,
  };
}
