import type {
  Anatomy,
  Case,
  Concept,
  Condition,
  DiagnosticTest,
  Evidence,
  Factor,
  Observable,
  Release,
  RiskFactor,
  RiskStatement,
  Rule,
  Source,
  Statement,
  Symptom,
  SymptomStatement,
  TestStatement,
  Treatment,
  TreatmentStatement,
} from '@symptograph/core';
import { builder } from './builder.ts';

/*
 * The types that other entities point to, named here and given their fields in a file of their own each, so that
 * entities can refer to one another without importing one another.
 */

/** Anything with a global id. */
export type AnyNode = Concept | Statement | Source | Rule | Case | Release;

export const NodeRef = builder.interfaceRef<AnyNode>('Node');
export const ConceptInterface = builder.interfaceRef<Concept>('Concept');
export const StatementInterface = builder.interfaceRef<Statement>('Statement');

export const SymptomRef = builder.objectRef<Symptom>('Symptom');
export const ConditionRef = builder.objectRef<Condition>('Condition');
export const DiagnosticTestRef = builder.objectRef<DiagnosticTest>('DiagnosticTest');
export const TreatmentRef = builder.objectRef<Treatment>('Treatment');
export const RiskFactorRef = builder.objectRef<RiskFactor>('RiskFactor');
export const AnatomyRef = builder.objectRef<Anatomy>('Anatomy');
export const FactorRef = builder.objectRef<Factor>('Factor');
export const ObservableRef = builder.objectRef<Observable>('Observable');

export const SymptomStatementRef = builder.objectRef<SymptomStatement>('SymptomStatement');
export const TestStatementRef = builder.objectRef<TestStatement>('TestStatement');
export const TreatmentStatementRef = builder.objectRef<TreatmentStatement>('TreatmentStatement');
export const RiskStatementRef = builder.objectRef<RiskStatement>('RiskStatement');
export const RelationStatementRef = builder.objectRef<Statement>('RelationStatement');

export const EvidenceRef = builder.objectRef<Evidence>('Evidence');
export const SourceRef = builder.objectRef<Source>('Source');
export const RuleRef = builder.objectRef<Rule>('Rule');
export const CaseRef = builder.objectRef<Case>('Case');
export const ReleaseRef = builder.objectRef<Release>('Release');
