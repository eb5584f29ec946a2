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
import { QueryPanel } from '../ui/query-panel.tsx';

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

interface QueryOfPageProps {
  readonly concept: { readonly kind: ConceptKind; readonly slug: string };
}

/** The heart of a concept's page as a query for a frontend. */
export function QueryOfPage({ concept: { kind, slug } }: QueryOfPageProps) {
  return <QueryPanel document={DOCUMENTS[kind]} slug={slug} />;
}
