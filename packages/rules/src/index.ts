export { type AnalysisOptions, analyze } from './analyze/analyze.ts';
export { assertNever } from './assert-never.ts';
export { canonicalJson } from './canonical-json.ts';
export { checkRuleSet } from './check/check-rule-set.ts';
export { buildFactSpace } from './compile/build-fact-space.ts';
export { closeState } from './compile/close-state.ts';
export { compileRules } from './compile/compile-rules.ts';
export { compileTogether, type RuleSystem } from './compile/compile-together.ts';
export type { CompiledNode, CompiledRule, RuleBase } from './compile/compiled.ts';
export { type FactSpace, type KnownState, nothingKnown, type SpaceFact } from './compile/fact-space.ts';
export { literalsOf } from './compile/literals-of.ts';
export { type Observation, stateOf } from './compile/state-of.ts';
export { checkContracts } from './contract/check-contracts.ts';
export { type CompiledContract, compileContracts } from './contract/compile-contracts.ts';
export { compileWithContracts, type GuardedRules } from './contract/compile-with-contracts.ts';
export { contractConditions } from './contract/contract-conditions.ts';
export type { ContractVerdict, ContractWitness } from './contract/contract-verdict.ts';
export { describeTerm } from './contract/describe-term.ts';
export { type CqlParameters, cqlParameters } from './cql/cql-parameters.ts';
export { type CqlLibrary, toCql } from './cql/to-cql.ts';
export type { DeepReadonly } from './deep-readonly.ts';
export {
  type ChangeClass,
  type ChangeReason,
  classOfChange,
  reasonsOfClass,
} from './diff/change-class.ts';
export { diffRuleBases } from './diff/diff-rule-bases.ts';
export type { ConcludedThing, ConclusionList, Outcome } from './diff/outcome.ts';
export type { RuleChange } from './diff/rule-changes.ts';
export { type ExpressionChange, structuralDiff } from './diff/structural-diff.ts';
export type { CeilingWitness, Opening, RuleDiff, Witness } from './diff/witness.ts';
export { answerNo } from './evaluate/answer-no.ts';
export { askNext } from './evaluate/ask-next.ts';
export { type Contradiction, contradictionOf } from './evaluate/contradiction-of.ts';
export { type EvaluateOptions, evaluate } from './evaluate/evaluate.ts';
export { evaluateLevels, type Levels } from './evaluate/evaluate-levels.ts';
export type { BlockedRule, Evaluation, FiredRule, RuleScore } from './evaluate/evaluation.ts';
export { type KnownValues, valuesOfMask } from './evaluate/known-values.ts';
export type { Question, QuestionKind } from './evaluate/question.ts';
export { reasonOf } from './evaluate/reason-of.ts';
export { reassures } from './evaluate/reassures.ts';
export type { RuleTrace, TraceNode, TraceRole } from './evaluate/rule-trace.ts';
export { evaluationHash, rulesHash } from './evaluate/rules-hash.ts';
export { traceRule } from './evaluate/trace-rule.ts';
export { type Expression, expressionShape, type ScoreItem } from './expression/expression.ts';
export { type FactRef, factKey, factRefShape } from './expression/fact-ref.ts';
export { MAX_DEPTH, MAX_NODES } from './expression/size-problem.ts';
export type { Term } from './implicant/term.ts';
export { termsOf } from './implicant/terms-of.ts';
export { FALSE, TRUE, type Truth, truthOf, UNKNOWN } from './kleene/truth-of.ts';
export type { Difference } from './mutate/answers.ts';
export { describeMutation } from './mutate/describe-mutation.ts';
export { judgeMutants, type MutantFate, type MutantJudge } from './mutate/judge-mutants.ts';
export { type CompiledSystem, type Mutant, mutatedBase } from './mutate/mutant.ts';
export { mutantsOf } from './mutate/mutants-of.ts';
export type { Mutation, MutationOperator } from './mutate/mutation.ts';
export { type MutationScore, mutationScore, type Survivor } from './mutate/mutation-score.ts';
export type { ProposedCase } from './mutate/proposed-case.ts';
export { type Synthesis, synthesize } from './mutate/synthesize.ts';
export { effectiveCondition } from './normalize/effective-condition.ts';
export { inlineCriteria } from './normalize/inline-criteria.ts';
export { normalize } from './normalize/normalize.ts';
export { evaluateMany } from './planes/evaluate-many.ts';
export { type LevelsOfMany, levelsOfMany } from './planes/levels-of-many.ts';
export { type PackedStates, packStates } from './planes/packed-states.ts';
export { truthOfMany } from './planes/truth-of-many.ts';
export type { TruthPlanes } from './planes/truth-planes.ts';
export { remembered } from './remembered.ts';
export { type Reading, readingOf } from './render/reading.ts';
export { renderCondition } from './render/render-condition.ts';
export { renderKnownFact, renderLiteral } from './render/render-finding.ts';
export { renderConclusion, renderRule } from './render/render-rule.ts';
export { type ClauseCoverage, measureRules, type RuleCoverage } from './replay/clause-coverage.ts';
export type { CaseLevels, Flip, MayFlip } from './replay/flips.ts';
export { mcnemarTest, type PairedChange } from './replay/mcnemar-test.ts';
export { type Replay, replay } from './replay/replay.ts';
export type { ReplayCase } from './replay/replay-case.ts';
export type { TriageMetrics } from './replay/triage-metrics.ts';
export { type Proportion, proportionOf } from './replay/wilson-interval.ts';
export { ok, type Result, refuse } from './result.ts';
export { type ContractFailure, contractVerdictsOn } from './review/contract-failures.ts';
export { type ChangeReview, reviewChange } from './review/review-change.ts';
export type { ObservedCase, ReviewSide } from './review/review-side.ts';
export type { ContractLogic } from './rule/contract-logic.ts';
export {
  type Conclusion,
  type CriterionLogic,
  conclusionShape,
  type RuleLogic,
  type RuleSet,
} from './rule/rule-logic.ts';
export {
  isEmergency,
  URGENCIES,
  URGENCY_LABELS,
  type Urgency,
  urgencyOfRank,
  urgencyRank,
  urgencyShape,
} from './rule/urgency.ts';
export type { RuleFinding } from './rule-finding.ts';
export { sha256Hex } from './sha256-hex.ts';
export { inUnitOf } from './vocabulary/known-facts.ts';
export type {
  FactDomain,
  FactLiteral,
  Implication,
  KnownFact,
  UnitConversion,
  Vocabulary,
} from './vocabulary/vocabulary.ts';
