export type { Case, CaseFinding, CaseProblem, CaseReading, Term } from './cases/case.ts';
export { type DdxplusReading, readDdxplus } from './cases/read-ddxplus.ts';
export { readPhenopackets } from './cases/read-phenopackets.ts';
export { evaluateDdxplus } from './evaluation/evaluate-ddxplus.ts';
export { evaluatePhenopackets } from './evaluation/evaluate-phenopackets.ts';
export type { Evaluation, EvaluationOptions } from './evaluation/evaluation.ts';
export { renderEvaluation } from './evaluation/render-evaluation.ts';
export { readObo } from './obo/read-obo.ts';
export { readObographs } from './obographs/read-obographs.ts';
export type {
  Ontology,
  OntologyLink,
  OntologyMatch,
  OntologyMatchRelation,
  OntologyReading,
  OntologyRelationship,
  OntologySynonym,
  OntologySynonymScope,
  OntologyTerm,
  ReadProblem,
} from './ontology/ontology.ts';
