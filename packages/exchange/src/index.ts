export type { Case, CaseFinding, CaseProblem, CaseReading, Term } from './cases/case.ts';
export { type DdxplusReading, readDdxplus } from './cases/read-ddxplus.ts';
export { readPhenopackets } from './cases/read-phenopackets.ts';
export { evaluateDdxplus } from './evaluation/evaluate-ddxplus.ts';
export { evaluatePhenopackets } from './evaluation/evaluate-phenopackets.ts';
export type { Evaluation, EvaluationOptions } from './evaluation/evaluation.ts';
export { renderEvaluation } from './evaluation/render-evaluation.ts';
export { draftFiles, type ImportFile } from './import/draft-files.ts';
export type {
  CodeRef,
  ConceptDraft,
  Drafts,
  Place,
  SourceDraft,
  StatementDraft,
  Trouble,
} from './import/drafts.ts';
export type { ImportCounts, SubjectCounts } from './import/import-counts.ts';
export type { Mapping } from './import/mapping-shape.ts';
export { type ShippedMapping, shippedMappings } from './import/mappings.ts';
export { type ImportPlan, planImport } from './import/plan-import.ts';
export type { Planning } from './import/planning.ts';
export { readMapping } from './import/read-mapping.ts';
export { renderImport } from './import/render-import.ts';
export { freeSlug } from './import/slugs.ts';
export { planList, releasesOfLists } from './list/plan-list.ts';
