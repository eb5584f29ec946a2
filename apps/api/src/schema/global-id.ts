import {
  type Concept,
  caseById,
  conceptById,
  followReplacement,
  ID_PREFIXES,
  ruleById,
  type Statement,
  sourceById,
  statementById,
} from '@symptograph/core';
import { badUserInput } from '../problem.ts';
import type { ReadContext } from '../read-context.ts';
import type { AnyNode } from './refs.ts';

/** The form of every global id: a known prefix, an underscore and a ULID. */
export const ID = new RegExp(`^(?:${ID_PREFIXES.join('|')})_[0-7][0-9A-HJKMNP-TV-Z]{25}$`);

/**
 * What a global id names, or null. The id of a concept that was replaced leads to what replaced it. Throws
 * BAD_USER_INPUT when it has not the form of an id.
 */
export function nodeById({ graph, releases }: ReadContext, id: string): AnyNode | null {
  if (!ID.test(id)) {
    throw badUserInput(`Not a global id: ${id}. An id is a prefix, an underscore and a ULID: con_01KAVN….`, {
      id,
    });
  }
  const concept = conceptById(graph.snapshot, id);
  if (concept) return followReplacement(graph.snapshot, concept);
  return (
    statementById(graph.snapshot, id) ??
    sourceById(graph.snapshot, id) ??
    ruleById(graph.snapshot, id) ??
    caseById(graph.snapshot, id) ??
    releases.find((release) => release.id === id) ??
    null
  );
}

const CONCEPT_TYPES = {
  SYMPTOM: 'Symptom',
  CONDITION: 'Condition',
  DIAGNOSTIC_TEST: 'DiagnosticTest',
  TREATMENT: 'Treatment',
  RISK_FACTOR: 'RiskFactor',
  ANATOMY: 'Anatomy',
  FACTOR: 'Factor',
  OBSERVABLE: 'Observable',
} as const satisfies Readonly<Record<Concept['kind'], string>>;

/** The name of a concept's GraphQL type. */
export function conceptTypeName({ kind }: Concept): string {
  return CONCEPT_TYPES[kind];
}

/** The name of a statement's GraphQL type. */
export function statementTypeName({ kind }: Statement): string {
  switch (kind) {
    case 'HAS_SYMPTOM':
      return 'SymptomStatement';
    case 'EVALUATED_BY':
      return 'TestStatement';
    case 'TREATED_BY':
    case 'RELIEVED_BY':
    case 'PREVENTED_BY':
      return 'TreatmentStatement';
    case 'RISK_RAISED_BY':
    case 'RISK_LOWERED_BY':
      return 'RiskStatement';
    default:
      return 'RelationStatement';
  }
}
