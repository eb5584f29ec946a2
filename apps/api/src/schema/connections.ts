import { connectionOf } from './connection.ts';
import {
  CaseRef,
  ConceptInterface,
  ConditionRef,
  DiagnosticTestRef,
  ReleaseRef,
  RiskFactorRef,
  RuleRef,
  SourceRef,
  StatementInterface,
  SymptomRef,
  TreatmentRef,
} from './refs.ts';

export const { Connection: ConceptConnection } = connectionOf(ConceptInterface, 'Concept', 'concepts');
export const { Connection: ConditionConnection } = connectionOf(ConditionRef, 'Condition', 'conditions');
export const { Connection: SymptomConnection } = connectionOf(SymptomRef, 'Symptom', 'symptoms');
export const { Connection: DiagnosticTestConnection } = connectionOf(
  DiagnosticTestRef,
  'DiagnosticTest',
  'diagnostic tests',
);
export const { Connection: TreatmentConnection } = connectionOf(TreatmentRef, 'Treatment', 'treatments');
export const { Connection: RiskFactorConnection } = connectionOf(RiskFactorRef, 'RiskFactor', 'risk factors');
export const { Connection: StatementConnection } = connectionOf(
  StatementInterface,
  'Statement',
  'statements',
);
export const { Connection: SourceConnection } = connectionOf(SourceRef, 'Source', 'sources');
export const { Connection: RuleConnection } = connectionOf(RuleRef, 'Rule', 'rules');
export const { Connection: CaseConnection } = connectionOf(CaseRef, 'Case', 'cases');
export const { Connection: ReleaseConnection } = connectionOf(ReleaseRef, 'Release', 'releases');
