import {
  askNext,
  type ConditionRanking,
  explainCondition,
  type FindingContribution,
  type RankedCondition,
  rankConditions,
} from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { FactRef } from './fact.ts';
import { FindingInput, FindingStateEnum, findingsOf } from './finding-input.ts';
import { firstOf } from './page.ts';
import { ConceptInterface, ConditionRef, StatementInterface } from './refs.ts';

const DEFAULT_FIRST = 10;

const DISCLAIMER =
  'For education and research. This is an order of the conditions in this graph by how well their published statements fit the findings; it is not a diagnosis, no measure of how ill somebody is, and no reason to wait with a symptom that worries you.';

/** A place in a ranking, and the ranking. */
interface Place {
  readonly ranked: RankedCondition;
  readonly ranking: ConditionRanking;
}

const FindingContributionRef = builder.objectRef<FindingContribution>('FindingContribution').implement({
  description: "What one fact adds to a condition's score.",
  fields: (t) => ({
    fact: t.field({ type: FactRef, description: 'The fact.', resolve: ({ fact }) => fact }),
    state: t.field({
      type: FindingStateEnum,
      description: 'Whether it is there.',
      resolve: ({ state }) => state,
    }),
    weight: t.exposeFloat('weight', {
      description:
        'The natural logarithm of how many times likelier the fact is with the condition than with one of which nothing is said, less what related facts say already; below 0 it speaks against.',
    }),
    statement: t.field({
      type: StatementInterface,
      nullable: true,
      description: 'The statement that says so.',
      resolve: ({ statement }) => statement,
    }),
  }),
});

const RankedConditionRef = builder.objectRef<Place>('RankedCondition').implement({
  description: 'A condition in its place among those that explain the findings.',
  fields: (t) => ({
    condition: t.field({
      type: ConditionRef,
      description: 'The condition.',
      resolve: ({ ranked }) => ranked.condition,
    }),
    rank: t.int({
      description: "Equal ranks are a tie that the evidence can't break.",
      resolve: ({ ranked }) => ranked.rank,
    }),
    score: t.float({
      description:
        'The natural logarithm of its odds, up to a constant: its prior and the weights of its contributions.',
      resolve: ({ ranked }) => ranked.score,
    }),
    low: t.float({
      description: 'The lower bound of the score, as far as the frequencies behind it are uncertain.',
      resolve: ({ ranked }) => ranked.low,
    }),
    high: t.float({
      description: 'The upper bound of the score, as far as the frequencies behind it are uncertain.',
      resolve: ({ ranked }) => ranked.high,
    }),
    mustNotMiss: t.boolean({
      description: 'Must be considered even when unlikely.',
      resolve: ({ ranked }) => ranked.condition.mustNotMiss,
    }),
    explained: t.field({
      type: [FindingContributionRef],
      description: 'What speaks for it, strongest first.',
      resolve: (place, _args, context) => explanationOf(context, place).explained,
    }),
    conflicting: t.field({
      type: [FindingContributionRef],
      description: 'What speaks against it, strongest first.',
      resolve: (place, _args, context) => explanationOf(context, place).conflicting,
    }),
    unexplained: t.field({
      type: [ConceptInterface],
      description: 'Symptoms that are present and do not speak for it.',
      resolve: (place, _args, context) => explanationOf(context, place).unexplained,
    }),
    askNext: t.field({
      type: [FactRef],
      description:
        'At most three facts about it that are not known and whose answers are expected to say most about which condition it is, most first.',
      resolve: ({ ranked, ranking }, _args, { graph }) =>
        askNext(graph.snapshot, ranking, ranked.condition.id),
    }),
  }),
});

function explanationOf({ graph }: ReadContext, { ranked, ranking }: Place) {
  return explainCondition(graph.snapshot, ranking.facts, ranked.condition.id);
}

/** A ranking with what could not be looked up. */
interface Answer {
  readonly ranking: ConditionRanking;
  readonly unmatched: readonly string[];
}

const ConditionRankingRef = builder.objectRef<Answer>('ConditionRanking').implement({
  description: 'Conditions by how well they explain findings.',
  fields: (t) => ({
    results: t.field({
      type: [RankedConditionRef],
      description:
        'Best first; behind the number asked for, at most 20 further conditions that must not be missed and explain a finding, at their own ranks.',
      resolve: ({ ranking }) => ranking.results.map((ranked) => ({ ranked, ranking })),
    }),
    unmatched: t.exposeStringList('unmatched', {
      description: 'Well-formed references that name nothing here.',
    }),
    scope: t.string({
      description: 'What the ranking can know of.',
      resolve: ({ ranking }) => scopeOf(ranking),
    }),
    disclaimer: t.string({ description: 'What the ranking is not.', resolve: () => DISCLAIMER }),
    release: t.int({
      description: 'The release that it was made from.',
      resolve: (_answer, _args, { graph }) => graph.release.number,
    }),
  }),
});

function scopeOf({ among }: ConditionRanking): string {
  return `The ${among} conditions of this graph, by what is published about them here. A condition that is not in the graph cannot be found, however well it would fit.`;
}

builder.queryField('rankConditions', (t) =>
  t.field({
    type: ConditionRankingRef,
    description:
      'Which conditions explain these findings, in what order, and why. For education and research, not a diagnosis.',
    args: {
      findings: t.arg({ type: [FindingInput], required: true, description: 'What is known, at most 200.' }),
      first: t.arg.int({ defaultValue: DEFAULT_FIRST, description: 'How many to return, 0 to 100.' }),
    },
    resolve: (_root, { findings, first }, context) => {
      const { findings: known, unmatched } = findingsOf(context, findings);
      const ranking = rankConditions(context.graph.snapshot, known, {
        first: firstOf(first ?? DEFAULT_FIRST),
      });
      return { ranking, unmatched };
    },
  }),
);
