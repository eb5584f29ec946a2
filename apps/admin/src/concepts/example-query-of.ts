import type { ConceptKind } from '@symptograph/core';
import {
  AnatomyExampleDocument,
  ConditionExampleDocument,
  DiagnosticTestExampleDocument,
  FactorExampleDocument,
  ObservableExampleDocument,
  RiskFactorExampleDocument,
  SymptomExampleDocument,
  TreatmentExampleDocument,
} from '../api/generated/graphql.ts';

const DOCUMENTS: Readonly<Record<ConceptKind, { toString(): string }>> = {
  SYMPTOM: SymptomExampleDocument,
  CONDITION: ConditionExampleDocument,
  DIAGNOSTIC_TEST: DiagnosticTestExampleDocument,
  TREATMENT: TreatmentExampleDocument,
  RISK_FACTOR: RiskFactorExampleDocument,
  ANATOMY: AnatomyExampleDocument,
  FACTOR: FactorExampleDocument,
  OBSERVABLE: ObservableExampleDocument,
};

/** The heart of the pages of a kind as a query for a frontend; its one variable is `$slug`. */
export function exampleQueryOf(kind: ConceptKind): { toString(): string } {
  return DOCUMENTS[kind];
}
