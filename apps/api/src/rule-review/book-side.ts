import { allRules, type RulesOverGraph, type RuleTexts, ruleBookOf, ruleLogic } from '@symptograph/core';
import type { CriterionLogic, RuleLogic, RuleSet } from '@symptograph/rules';
import type { GraphVersion } from '../graph-version.ts';

/** A rule as somebody proposes it; what it does not say stays as it is published. */
export type ProposedRule = RuleLogic & Omit<RuleTexts, 'title' | 'evidence' | 'reviewDue'>;

/** What somebody proposes: rules and criteria in place of the published ones with their ids or beside them, and ids of rules to leave out. */
export interface Proposal {
  readonly rules: readonly ProposedRule[];
  readonly criteria: readonly CriterionLogic[];
  readonly remove: readonly string[];
}

/** Rules over a graph, as one side of a comparison. */
export interface BookSide {
  readonly graph: GraphVersion;
  readonly proposal: Proposal;
  /** The rules of the graph with the proposal in place. */
  readonly set: RuleSet;
  /** By the ids of the rules of the set. */
  readonly texts: ReadonlyMap<string, RuleTexts>;
}

/** The rules of a graph with a proposal in place: published ones in their order, new ones behind them. */
export function bookSide(graph: GraphVersion, proposal: Proposal): BookSide {
  const { rules, criteria, remove } = proposal;
  const published = allRules(graph.snapshot);
  const proposed = new Map(rules.map((rule) => [rule.id, rule]));
  const removed = new Set(remove);
  const texts = new Map<string, RuleTexts>(published.map((rule) => [rule.id, rule]));
  for (const rule of rules) texts.set(rule.id, { ...texts.get(rule.id), ...rule });
  return {
    graph,
    proposal,
    set: {
      rules: withProposed(published.map(ruleLogic), proposed).filter(({ id }) => !removed.has(id)),
      criteria: withProposed(
        ruleBookOf(graph.snapshot).set.criteria,
        new Map(criteria.map((criterion) => [criterion.id, criterion])),
      ),
    },
    texts,
  };
}

/** Ids of the rules of a side that are for clinicians only. */
export function clinicianRulesOf({ set, texts }: BookSide): readonly string[] {
  return set.rules.flatMap(({ id }) => (texts.get(id)?.audience === 'CLINICIAN' ? [id] : []));
}

/** A side as core prepares it for a review. */
export function rulesOverGraph(side: BookSide): RulesOverGraph {
  return { snapshot: side.graph.snapshot, set: side.set, clinicianRules: clinicianRulesOf(side) };
}

function withProposed<Named extends { readonly id: string }>(
  published: readonly Named[],
  proposed: ReadonlyMap<string, Named>,
): readonly Named[] {
  const known = new Set(published.map(({ id }) => id));
  const added = [...proposed.values()].filter(({ id }) => !known.has(id));
  return [...published.map((each) => proposed.get(each.id) ?? each), ...added];
}
