export type { DeepReadonly } from '@symptograph/rules';
export { assertNever, canonicalJson, ok, type Result, refuse } from '@symptograph/rules';
export { type CoOccurrence, coOccurringSymptoms } from './analytics/co-occurrence.ts';
export { type EnrichedConcept, enrichedConcepts } from './analytics/enriched-concepts.ts';
export {
  type SimilarCondition,
  type SimilarityMetric,
  similarConditions,
} from './analytics/similar-conditions.ts';
export {
  type MatrixCell,
  type SymptomConditionMatrix,
  symptomConditionMatrix,
} from './analytics/symptom-condition-matrix.ts';
export type { Change, ChangeAction } from './changes/change.ts';
export {
  type ChangeSet,
  type ChangeSetOrigin,
  type ChangeSetStatus,
  changeSetOrigin,
  changeSetStatus,
  OPEN_STATUSES,
} from './changes/change-set.ts';
export { applyEdit } from './changes/draft/apply-edit.ts';
export { type ChangeSides, changeBetween } from './changes/draft/change-between.ts';
export { type ChangesById, changesById } from './changes/draft/changes-by-id.ts';
export { type DraftState, draftState } from './changes/draft/draft-state.ts';
export type { EditProblem, EditProblemCode } from './changes/draft/edit-problem.ts';
export type { Edited, EditResult, Undo, UndoStep } from './changes/draft/edited.ts';
export { editsOf } from './changes/draft/edits-of.ts';
export { headHashOf } from './changes/draft/head-hash-of.ts';
export { overlayOf, overlayWork } from './changes/draft/overlay-of.ts';
export { undoEdit } from './changes/draft/undo-edit.ts';
export { approvalPolicy, type PolicyCase, type PolicyLine } from './changes/judge/approval-policy.ts';
export {
  type ApprovalCircumstances,
  approvers,
  hasVerdict,
  type InterestsStatement,
  interestsInForce,
  type ReviewStanding,
  reviewStandings,
  staleReviews,
} from './changes/judge/approvals.ts';
export { asksForLevel } from './changes/judge/asks-for-level.ts';
export { type CheckRequest, checkChanges, type JudgedChange } from './changes/judge/check-changes.ts';
export {
  blockingAt,
  type CheckedFinding,
  type CheckReport,
  type RanCheck,
} from './changes/judge/check-report.ts';
export { checkTopic } from './changes/judge/check-topic.ts';
export { ageProblem } from './changes/judge/checks/age-problem.ts';
export { type CoveredWitness, coveringCases } from './changes/judge/covering-cases.ts';
export { findingKey } from './changes/judge/finding-key.ts';
export { curationGaps } from './changes/judge/gaps/curation-gaps.ts';
export { GAP_CODES, type Gap, type GapCode, type GapReason } from './changes/judge/gaps/gap.ts';
export {
  GATE_CODES,
  type GateActor,
  type GateCode,
  type GateItem,
  isGateOpen,
} from './changes/judge/gate-item.ts';
export {
  type CheckRun,
  type GateRequest,
  gateOf,
  requirementNow,
  requirementOfChange,
  switchOffRequirement,
} from './changes/judge/gate-of.ts';
export { type Impact, impactOf } from './changes/judge/impact/impact-of.ts';
export type { CarePath, NamedConcept, PathImpact, SomePaths } from './changes/judge/impact/path-impact.ts';
export type { RankingImpact, RankingMove } from './changes/judge/impact/ranking-moves.ts';
export type {
  FlipImpact,
  RuleImpact,
  SafetyFigures,
  WitnessImpact,
} from './changes/judge/impact/rule-impact.ts';
export { type WitnessInWords, witnessInWords } from './changes/judge/impact/witness-in-words.ts';
export { type ProposedCaseRequest, proposedCaseAsCase } from './changes/judge/proposed-case-as-case.ts';
export { requirementOf, stricterOf } from './changes/judge/requirement-of.ts';
export { type ReviewTask, reviewTaskOf } from './changes/judge/review-task-of.ts';
export { type ReviewWitness, reviewWitnesses } from './changes/judge/review-witnesses.ts';
export { type ReviewedChange, ruleReviewOf } from './changes/judge/rule-review-of.ts';
export {
  areRuleTextsChanged,
  type RuleTexts,
  ruleTextsDiffer,
} from './changes/judge/rule-texts-changed.ts';
export { tierOf } from './changes/judge/tier-of.ts';
export {
  asApproved,
  backInReview,
  editedAgain,
  published,
  reviewed,
  scheduled,
  stillOpen,
  submitted,
  type Transition,
  unscheduled,
  withdrawn,
} from './changes/judge/transitions.ts';
export { uncoveredWitnesses } from './changes/judge/uncovered-witnesses.ts';
export {
  type WaivableBy,
  type Waiver,
  waivableBy,
  waiverRefusal,
  waiversOfOthers,
} from './changes/judge/waiver.ts';
export { type WitnessCaseRequest, witnessCase } from './changes/judge/witness-case.ts';
export { type Operation, operationShape } from './changes/operation.ts';
export { applyOperations } from './changes/patch/apply-operations.ts';
export { demandOf, formName } from './changes/patch/demand-of.ts';
export { inverseOf } from './changes/patch/inverse-of.ts';
export type { Json, JsonObject } from './changes/patch/json.ts';
export type { OperationProblem, OperationProblemCode } from './changes/patch/operation-problem.ts';
export { patchBetween } from './changes/patch/patch-between.ts';
export { patchHash } from './changes/patch/patch-hash.ts';
export { readSubject } from './changes/patch/read-subject.ts';
export { sameContent } from './changes/patch/same-json.ts';
export type { Conflict, ConflictChoice, ConflictKind, Resolution } from './changes/rebase/conflict.ts';
export { type Rebased, type RebaseRequest, rebase, rebaseWork } from './changes/rebase/rebase.ts';
export { type ChangeDescription, describeChange, type GraphSides } from './changes/render/describe-change.ts';
export type { ChangeDetail } from './changes/render/describe-operation.ts';
export { describeValue } from './changes/render/describe-value.ts';
export { releaseDiff, type SubjectDiff } from './changes/render/release-diff.ts';
export type { ApproverRole, Need, Requirement, Tier } from './changes/requirement.ts';
export { planRevert, type ReleasedSubject, type RevertRequest } from './changes/revert/plan-revert.ts';
export type { Review, Verdict } from './changes/review.ts';
export { type SubjectEdit, subjectEditShape } from './changes/subject-edit.ts';
export type { Fact } from './findings/fact.ts';
export type { FindingProblem, FindingRequest } from './findings/finding-request.ts';
export type { FindingState, ObservedFinding } from './findings/observed-finding.ts';
export { type ResolvedFindings, resolveFindings } from './findings/resolve-findings.ts';
export { applyToSnapshot, applyToSnapshotWork } from './graph/apply-to-snapshot.ts';
export { buildSnapshot, buildSnapshotWork } from './graph/build-snapshot.ts';
export { diffGraphs, diffGraphsWork } from './graph/diff-graphs.ts';
export { documentOf } from './graph/document-of.ts';
export { type Edit, editedId } from './graph/edit.ts';
export { EMPTY_GRAPH, type GraphDocument, graphDocumentShape, type Subject } from './graph/graph-document.ts';
export { graphOf } from './graph/graph-of.ts';
export { conceptsByCode, conceptsByTerm, conceptsWithSlug, sourcesWithSlug } from './graph/look-up.ts';
export { compareByName, nameKey } from './graph/name-order.ts';
export {
  allSources,
  allStatements,
  conceptById,
  conceptsBySlug,
  conceptsOfKinds,
  degree,
  sourceById,
  sourceBySlug,
  statementById,
  statementsBetween,
  statementsFrom,
  statementsOfConcept,
  statementsOfKind,
  statementsTo,
  subjectById,
  subjectsMentioning,
} from './graph/read.ts';
export {
  allCases,
  allContracts,
  allCriteria,
  allRules,
  caseById,
  caseBySlug,
  contractById,
  criterionById,
  ruleById,
  ruleBySlug,
} from './graph/read-rules.ts';
export type { Reference } from './graph/reference.ts';
export { referencesOf } from './graph/references.ts';
export { followReplacement, kindInRef, type RefProblem, resolveConcept } from './graph/resolve-concept.ts';
export type { Snapshot } from './graph/snapshot.ts';
export {
  isCase,
  isConcept,
  isContract,
  isCriterion,
  isRule,
  isSource,
  isStatement,
} from './graph/subject-type.ts';
export { subjectsOf } from './graph/subjects-of.ts';
export {
  CONCEPT_ID_PREFIX,
  conceptIdShape,
  ID_PREFIXES,
  type IdPrefix,
  idPrefixesOf,
  idShape,
  type SubjectType,
  subjectTypeOf,
} from './ids.ts';
export { areInterestsInForce } from './people/are-interests-in-force.ts';
export { type Action, type ActionSubject, can } from './people/can.ts';
export { type KeyScope, keyScope } from './people/key-scope.ts';
export { type Role, role, rolesWith } from './people/role.ts';
export type { Viewer } from './people/viewer.ts';
export { askNext } from './ranking/ask-next.ts';
export {
  type ConditionExplanation,
  explainCondition,
  type FindingContribution,
} from './ranking/explain-condition.ts';
export {
  type ConditionRanking,
  type RankedCondition,
  rankConditions,
} from './ranking/rank-conditions.ts';
export { planRelease, type ReleaseRequest } from './release/plan-release.ts';
export type { Release, ReleasePlan, Revision } from './release/release.ts';
export { releaseHash, revisionHash } from './release/release-hash.ts';
export { changeSentence } from './render/change-sentence.ts';
export { dateInWords } from './render/date-in-words.ts';
export { describeMeasure } from './render/describe-measure.ts';
export { describeQualifiers } from './render/describe-qualifiers.ts';
export { factLabel } from './render/fact-label.ts';
export { type QualifierPhrase, qualifierPhrases } from './render/qualifier-phrases.ts';
export { statementSentence } from './render/statement-sentence.ts';
export { mapTermsWork, type TermMapping } from './search/map-terms.ts';
export { MAX_QUERY_LENGTH } from './search/parse-query.ts';
export { type SearchHit, type SearchScope, search } from './search/search.ts';
export {
  type Citation,
  type CitationCount,
  citationCounts,
  citationsOfSource,
} from './selection/citations-of-source.ts';
export { sourcesOfConcept } from './selection/cited-sources.ts';
export type { ConceptOrder } from './selection/concept-order.ts';
export { frequencyShare } from './selection/frequency-share.ts';
export { maxUrgencyOf } from './selection/max-urgency-of.ts';
export { conceptsMentionedBy, rulesMentioning } from './selection/rules-mentioning.ts';
export { type CaseSelection, selectCases } from './selection/select-cases.ts';
export { type ConceptSelection, selectConcepts } from './selection/select-concepts.ts';
export { type ConditionSelection, selectConditions } from './selection/select-conditions.ts';
export { type RuleSelection, selectRules } from './selection/select-rules.ts';
export { type StatementSelection, selectStatements } from './selection/select-statements.ts';
export {
  selectTreatments,
  TREATMENT_STATEMENT_KINDS,
  type TreatmentSelection,
} from './selection/select-treatments.ts';
export { conditionsWithSymptom, type SymptomLink, symptomsOfCondition } from './selection/symptom-links.ts';
export { finishWork, type SlicedWork } from './sliced-work.ts';
export { outcomeOfStatus } from './sources/outcome-of-status.ts';
export {
  checkOfAddress,
  checksAfter,
  isUnreachable,
  type SourceCheck,
  type SourceVisit,
} from './sources/source-check.ts';
export { type VisitOutcome, visitOutcome } from './sources/visit-outcome.ts';
export { closure, type HierarchyKind } from './traversal/closure.ts';
export { type FoundPaths, findPaths, type GraphPath, type PathRequest } from './traversal/find-paths.ts';
export {
  type Direction,
  type Neighbour,
  neighbours,
  type Steps,
  touchingStatements,
} from './traversal/neighbours.ts';
export type { AskedFact } from './triage/asked-fact.ts';
export { askedByContracts, askedByRules, namedByRules } from './triage/asked-in-rules.ts';
export { type CaseState, caseState, caseStates } from './triage/case-states.ts';
export { contractVerdicts } from './triage/contract-verdicts.ts';
export type { FactIndex } from './triage/fact-index.ts';
export { factOfLiteral } from './triage/fact-of-literal.ts';
export { knownStateOf } from './triage/known-state.ts';
export { observationsOf } from './triage/observations-of.ts';
export { redFlagsOf } from './triage/red-flags-of.ts';
export { type RulesOverGraph, reviewSides } from './triage/review-sides.ts';
export {
  contractLogic,
  criterionLogic,
  type RuleBook,
  ruleBookOf,
  ruleLogic,
} from './triage/rule-book.ts';
export {
  type CaseOfBook,
  type FactScope,
  type RuleBookDocument,
  ruleBookDocument,
} from './triage/rule-book-document.ts';
export type { TracedRule, TraceFact, Triage, TriageQuestion, TriageScore } from './triage/triage.ts';
export { triageFindings } from './triage/triage-findings.ts';
export { type IndexedVocabulary, vocabularyOf } from './triage/vocabulary-of.ts';
export type { Finding, FindingGate, FindingSeverity } from './validation/finding.ts';
export { situationOf } from './validation/parts/statement-meaning.ts';
export { affectedSubjects, type Revalidation, revalidate } from './validation/revalidate.ts';
export type { GraphChange, ValidationRule } from './validation/rule.ts';
export { validationRules } from './validation/rules/all-rules.ts';
export { findingsOn, validate } from './validation/validate.ts';
export { type Code, codeShape } from './vocabulary/code.ts';
export type { CodeSystem } from './vocabulary/code-systems/code-system.ts';
export { codeSystemOf, codeSystems, codeUri } from './vocabulary/code-systems/code-systems.ts';
export { CONCEPT_KINDS, type ConceptKind, conceptKindShape } from './vocabulary/concept-kind.ts';
export type { Anatomy } from './vocabulary/concepts/anatomy.ts';
export { type Concept, type ConceptOf, conceptKinds, conceptShape } from './vocabulary/concepts/concept.ts';
export type { Condition } from './vocabulary/concepts/condition.ts';
export type { DiagnosticTest } from './vocabulary/concepts/diagnostic-test.ts';
export type { Factor } from './vocabulary/concepts/factor.ts';
export type { Observable } from './vocabulary/concepts/observable.ts';
export type { RiskFactor } from './vocabulary/concepts/risk-factor.ts';
export type { Symptom } from './vocabulary/concepts/symptom.ts';
export type { Treatment } from './vocabulary/concepts/treatment.ts';
export { type Dose, doseShape } from './vocabulary/dose.ts';
export { type Enumeration, enumerationOf, type Term, type ValueOf } from './vocabulary/enumeration.ts';
export { type Evidence, evidenceShape } from './vocabulary/evidence.ts';
export {
  FINDING_SLOTS,
  type FindingQualifiers,
  type FindingSlot,
  findingQualifiersShape,
} from './vocabulary/finding-qualifiers.ts';
export { type Frequency, frequencyShape } from './vocabulary/frequency.ts';
export { type Guidance, guidanceShape } from './vocabulary/guidance.ts';
export { type Measure, measureShape } from './vocabulary/measure.ts';
export { partialDateShape } from './vocabulary/partial-date.ts';
export {
  QUALIFIER_SLOTS,
  type QualifierSlot,
  type Qualifiers,
  qualifiersShape,
} from './vocabulary/qualifiers.ts';
export { type Case, type CaseFinding, caseFindingShape, caseShape } from './vocabulary/rules/case.ts';
export { type Contract, contractShape } from './vocabulary/rules/contract.ts';
export { type Criterion, criterionShape } from './vocabulary/rules/criterion.ts';
export { type Rule, ruleShape } from './vocabulary/rules/rule.ts';
export { type Source, sourceShape } from './vocabulary/source.ts';
export { STATEMENT_KINDS, type StatementKind, statementKindShape } from './vocabulary/statement-kind.ts';
export {
  type RiskStatement,
  type Statement,
  type StatementOf,
  type SymptomStatement,
  statementKinds,
  statementShape,
  type TestStatement,
  type TreatmentStatement,
} from './vocabulary/statements/statement.ts';
export type { AllowedEnds } from './vocabulary/statements/statement-kind-definition.ts';
export { type Synonym, synonymShape } from './vocabulary/synonym.ts';
export {
  type Course,
  course,
  type Laterality,
  laterality,
  type Onset,
  onset,
  type PainQuality,
  painQuality,
  type Severity,
  type Spread,
  severity,
  spread,
} from './vocabulary/terms/clinical-modifiers.ts';
export {
  availability,
  commonness,
  conceptStatus,
  conditionKind,
  factorKind,
  origin,
  riskFactorKind,
  symptomKind,
  testKind,
  treatmentKind,
} from './vocabulary/terms/concept-terms.ts';
export {
  certainty,
  codeRelation,
  evidenceDirection,
  sourceKind,
  synonymScope,
} from './vocabulary/terms/evidence-terms.ts';
export { frequencyBand, frequencyWord } from './vocabulary/terms/frequency-terms.ts';
export {
  effectMeasure,
  recommendationStrength,
  testPurpose,
  treatmentAim,
  treatmentLine,
} from './vocabulary/terms/statement-terms.ts';
export {
  type CaseOrigin,
  caseOrigin,
  findingState,
  type RuleAudience,
  ruleAudience,
  urgency,
} from './vocabulary/terms/urgency-terms.ts';
export { WRITING_LIMITS } from './writing/limits.ts';
export { textProblem } from './writing/text-problem.ts';
export { writingProblems } from './writing/writing-problems.ts';
