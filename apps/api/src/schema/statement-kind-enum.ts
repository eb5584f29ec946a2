import { STATEMENT_KINDS, type StatementKind } from '@symptograph/core';
import { builder } from './builder.ts';

const DESCRIPTIONS = {
  HAS_SYMPTOM: 'Condition to symptom (SymptomStatement).',
  ACCOMPANIED_BY: 'Symptom to symptom that comes with it.',
  CAN_CAUSE: 'Symptom to symptom that it brings about: swelling limits movement.',
  RISK_RAISED_BY: 'Condition to risk factor, raises the risk (RiskStatement).',
  RISK_LOWERED_BY: 'Condition to risk factor, lowers the risk (RiskStatement).',
  CAUSED_BY: 'Condition to condition, risk factor or factor: caused by, due to, triggered by.',
  CAN_LEAD_TO: 'Condition to condition (complication).',
  SUBTYPE_OF: 'Concept to concept of the same kind.',
  DIFFERENTIAL_OF: 'Condition to condition, symmetric.',
  AFFECTS: 'Condition to anatomy.',
  LOCATED_IN: 'Symptom to anatomy.',
  PART_OF: 'Anatomy to anatomy, treatment to treatment (RICE).',
  EVALUATED_BY: 'Condition or symptom to diagnostic test (TestStatement).',
  DETECTS: 'Diagnostic test to symptom (a sign).',
  EXAMINES: 'Diagnostic test to anatomy.',
  TREATED_BY: 'Condition to treatment (TreatmentStatement).',
  RELIEVED_BY: 'Symptom to treatment (TreatmentStatement).',
  PREVENTED_BY: 'Condition or symptom to treatment (TreatmentStatement).',
  CONTRAINDICATED_IN: 'Treatment to condition or risk factor.',
  TARGETS: 'Treatment to anatomy.',
  EXCLUDES: 'Symptom to symptom, factor to factor: cannot both hold; symmetric.',
} as const satisfies Readonly<Record<StatementKind, string>>;

export const StatementKindEnum = builder.enumType('StatementKind', {
  description:
    'What a statement says: the kind of edge between its two concepts, read from subject to object.',
  values: Object.fromEntries(
    STATEMENT_KINDS.map((kind) => [kind, { description: DESCRIPTIONS[kind] }]),
  ) as Readonly<Record<StatementKind, { description: string }>>,
});
