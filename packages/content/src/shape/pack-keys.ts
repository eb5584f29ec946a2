import {
  CONCEPT_KINDS,
  type ConceptKind,
  STATEMENT_KINDS,
  type StatementKind,
  statementKinds,
} from '@symptograph/core';

/** The key under which a pack lists the concepts of each kind. */
export const CONCEPT_KEY = {
  SYMPTOM: 'symptoms',
  CONDITION: 'conditions',
  DIAGNOSTIC_TEST: 'diagnosticTests',
  TREATMENT: 'treatments',
  RISK_FACTOR: 'riskFactors',
  ANATOMY: 'anatomy',
  FACTOR: 'factors',
  OBSERVABLE: 'observables',
} as const satisfies Record<ConceptKind, string>;

/** The kind of concepts that a top-level key of a pack file lists, or undefined. */
export function kindOfKey(key: string | number | undefined): ConceptKind | undefined {
  return CONCEPT_KINDS.find((kind) => CONCEPT_KEY[kind] === key);
}

/** The kinds of statements whose subject may be a concept of a kind. */
export function statementKindsOf(subject: ConceptKind): readonly StatementKind[] {
  return STATEMENT_KINDS.filter((kind) => statementKinds[kind].ends.some((ends) => ends.subject === subject));
}

/** The kinds of concepts that a statement of a kind about a concept of a kind may have as its object. */
export function objectKindsOf(kind: StatementKind, subject: ConceptKind): readonly ConceptKind[] {
  return statementKinds[kind].ends.filter((ends) => ends.subject === subject).map(({ object }) => object);
}
