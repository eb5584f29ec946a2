import type { Observation } from '../compile/state-of.ts';
import type { ReplayCase } from '../replay/replay-case.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import type { RuleSet } from '../rule/rule-logic.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A case by what it says of the facts of a graph. */
export interface ObservedCase extends Omit<ReplayCase, 'state' | 'stateBefore'> {
  readonly observations: readonly Observation[];
  /** True when its findings contradict each other by the graph, so that it cannot be answered. */
  readonly isContradictory?: boolean | undefined;
}

/** Rules over a graph, as one side of a change: plain data, as it travels to a browser. */
export interface ReviewSide {
  readonly set: RuleSet;
  /** Over all facts that rules and contracts of either side ask about. */
  readonly vocabulary: Vocabulary;
  /** Ids of the rules for clinicians. Contracts are about what everybody is answered, without them. */
  readonly clinicianRules: readonly string[];
  readonly contracts: readonly ContractLogic[];
  readonly cases: readonly ObservedCase[];
}
