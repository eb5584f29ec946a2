import { z } from 'zod';
import type { ConceptKind } from '../concept-kind.ts';
import { type Anatomy, anatomyConceptKind } from './anatomy.ts';
import { type Condition, conditionConceptKind } from './condition.ts';
import { type DiagnosticTest, diagnosticTestConceptKind } from './diagnostic-test.ts';
import { type Factor, factorConceptKind } from './factor.ts';
import { type Observable, observableConceptKind } from './observable.ts';
import { type RiskFactor, riskFactorConceptKind } from './risk-factor.ts';
import { type Symptom, symptomConceptKind } from './symptom.ts';
import { type Treatment, treatmentConceptKind } from './treatment.ts';

/** A concept of the graph. */
export type Concept =
  | Symptom
  | Condition
  | DiagnosticTest
  | Treatment
  | RiskFactor
  | Anatomy
  | Factor
  | Observable;

/** The concept type of a kind: `ConceptOf<'CONDITION'>` is `Condition`. */
export type ConceptOf<Kind extends ConceptKind> = Extract<Concept, { readonly kind: Kind }>;

/** The definition of each kind of concept. */
export const conceptKinds = {
  SYMPTOM: symptomConceptKind,
  CONDITION: conditionConceptKind,
  DIAGNOSTIC_TEST: diagnosticTestConceptKind,
  TREATMENT: treatmentConceptKind,
  RISK_FACTOR: riskFactorConceptKind,
  ANATOMY: anatomyConceptKind,
  FACTOR: factorConceptKind,
  OBSERVABLE: observableConceptKind,
} as const satisfies { readonly [Kind in ConceptKind]: { readonly kind: Kind } };

/** The shape of a concept of any kind. */
export const conceptShape = z.discriminatedUnion('kind', [
  symptomConceptKind.shape,
  conditionConceptKind.shape,
  diagnosticTestConceptKind.shape,
  treatmentConceptKind.shape,
  riskFactorConceptKind.shape,
  anatomyConceptKind.shape,
  factorConceptKind.shape,
  observableConceptKind.shape,
]);
