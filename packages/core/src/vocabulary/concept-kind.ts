import { z } from 'zod';

/** The kinds of concepts of the graph, in the order in which people read them. */
export const CONCEPT_KINDS = [
  'SYMPTOM',
  'CONDITION',
  'DIAGNOSTIC_TEST',
  'TREATMENT',
  'RISK_FACTOR',
  'ANATOMY',
  'FACTOR',
  'OBSERVABLE',
] as const;

export type ConceptKind = (typeof CONCEPT_KINDS)[number];

export const conceptKindShape = z.enum(CONCEPT_KINDS);
