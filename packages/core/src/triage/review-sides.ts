import type { ContractLogic, ReviewSide, RuleSet } from '@symptograph/rules';
import type { Snapshot } from '../graph/snapshot.ts';
import type { AskedFact } from './asked-fact.ts';
import { askedInGraph } from './asked-in-graph.ts';
import { askedByContracts, askedByRules, namedByRules } from './asked-in-rules.ts';
import { caseStates } from './case-states.ts';
import { observationsOf } from './observations-of.ts';
import { ruleBookOf } from './rule-book.ts';
import { vocabularyOf } from './vocabulary-of.ts';

/** Rules over a graph: the published ones where it names no others. */
export interface RulesOverGraph {
  readonly snapshot: Snapshot;
  readonly set?: RuleSet | undefined;
  /** Ids of the rules of `set` that are for clinicians. */
  readonly clinicianRules?: readonly string[] | undefined;
  readonly contracts?: readonly ContractLogic[] | undefined;
}

/**
 * The two sides of a change, ready to be reviewed: what both graphs make of every fact that either side asks about. Between two graphs these
 * are all facts of both, since whoever reports one may be answered differently.
 */
export function reviewSides(
  before: RulesOverGraph,
  after: RulesOverGraph,
): readonly [ReviewSide, ReviewSide] {
  const asked = [...askedBy(before), ...askedBy(after)];
  if (before.snapshot !== after.snapshot)
    asked.push(...askedInGraph(before.snapshot), ...askedInGraph(after.snapshot));
  return [sideOf(before, asked), sideOf(after, asked)];
}

function askedBy({ snapshot, set, contracts }: RulesOverGraph): readonly AskedFact[] {
  return [
    ...ruleBookOf(snapshot).asked,
    ...(set ? askedByRules(set) : []),
    ...(contracts ? askedByContracts(contracts) : []),
  ];
}

function sideOf(rules: RulesOverGraph, asked: readonly AskedFact[]): ReviewSide {
  const { snapshot } = rules;
  const book = ruleBookOf(snapshot);
  const set = rules.set ?? book.set;
  const { vocabulary, index } = vocabularyOf(snapshot, asked, namedByRules(set));
  return {
    set,
    vocabulary,
    clinicianRules: rules.clinicianRules ?? [...book.clinicianRules],
    contracts: rules.contracts ?? book.contracts,
    cases: caseStates(snapshot).map(({ given: { id, slug, expected, acceptable }, findings }) => ({
      ...{ id, title: slug, expected, acceptable },
      observations: observationsOf(index, findings),
    })),
  };
}
