import {
  type TracedRule,
  type Triage,
  type TriageQuestion,
  type TriageScore,
  triageFindings,
} from '@symptograph/core';
import { builder } from './builder.ts';
import { UrgencyEnum } from './enums.ts';
import { FactRef } from './fact.ts';
import { FindingInput, findingProblem, findingsOf } from './finding-input.ts';
import { conceptsOfKind } from './graph-reads.ts';
import { ConditionRef, DiagnosticTestRef, RuleRef } from './refs.ts';
import { TraceFactRef } from './trace-fact.ts';

const DISCLAIMER =
  'For education and research. This is what the published rules of this graph say about the findings that were given; it is not a diagnosis, no examination, and no substitute for a clinician. That no rule speaks (NONE), or that nothing urgent was found, does not mean that you are fine: the rules know only what they were told, and only what they are about. If you are worried, or it gets worse, get help.';

const FiredRuleRef = builder.objectRef<TracedRule>('FiredRule').implement({
  description: 'A rule with the least that makes it true: what of that is known, and what is missing.',
  fields: (t) => ({
    rule: t.field({ type: RuleRef, description: 'The rule.', resolve: ({ rule }) => rule }),
    because: t.field({
      type: [TraceFactRef],
      description: 'What is known that speaks for it; without any of it the rule would not be true.',
      resolve: ({ because }) => because,
    }),
    missing: t.field({
      type: [TraceFactRef],
      description: 'The least that would make it true if it were known; none for a rule that is.',
      resolve: ({ missing }) => missing,
    }),
  }),
});

const QuestionRef = builder.objectRef<TriageQuestion>('Question').implement({
  description: 'One question; answering no to it marks all its facts absent.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The question in English.' }),
    facts: t.field({ type: [FactRef], description: 'What it asks about.', resolve: ({ facts }) => facts }),
    couldRaiseTo: t.expose('couldRaiseTo', {
      type: UrgencyEnum,
      description: 'The level that an answer other than no could lead to.',
    }),
    rules: t.field({
      type: [RuleRef],
      description: 'The rules that wait for it.',
      resolve: ({ rules }) => rules,
    }),
  }),
});

const ScoreResultRef = builder.objectRef<TriageScore>('ScoreResult').implement({
  description: 'A named clinical score with what is known: low and high differ while items are unknown.',
  fields: (t) => ({
    rule: t.field({ type: RuleRef, description: 'The rule that asks for it.', resolve: ({ rule }) => rule }),
    low: t.exposeFloat('low', { description: 'The least sum that what is known allows.' }),
    high: t.exposeFloat('high', { description: 'The greatest sum that what is known allows.' }),
    threshold: t.exposeFloat('threshold', { description: 'The sum from which on it counts.' }),
  }),
});

const TriageResultRef = builder.objectRef<Triage>('TriageResult').implement({
  description: 'How urgent it is by the published rules, why, and what to ask next.',
  fields: (t) => ({
    floor: t.expose('floor', { type: UrgencyEnum, description: 'Established by what is known.' }),
    ceiling: t.expose('ceiling', {
      type: UrgencyEnum,
      description: 'Cannot yet be excluded. Never below EMERGENCY_GO while a finding is unmatched.',
    }),
    advice: t.exposeString('advice', {
      description:
        'What to do, in sentences. Self-care is advised only when nothing more urgent than ROUTINE is open; else it says what has not been ruled out.',
    }),
    fired: t.field({
      type: [FiredRuleRef],
      description: 'The rules that are true, the most urgent first.',
      resolve: ({ fired }) => fired,
    }),
    possible: t.field({
      type: [FiredRuleRef],
      description: 'Undetermined rules that could raise the level, with what they wait for.',
      resolve: ({ possible }) => possible,
    }),
    askNext: t.field({
      type: [QuestionRef],
      description:
        'What to ask, in order, the most urgent first: each question supposes a no to those before it.',
      resolve: ({ askNext }) => askNext,
    }),
    scores: t.field({
      type: [ScoreResultRef],
      description: 'The scores of the rules, as far as they are known.',
      resolve: ({ scores }) => scores,
    }),
    suggestedConditions: t.field({
      type: [ConditionRef],
      description: 'Conditions that the true rules suggest.',
      resolve: ({ suggestedConditions }, _args, context) =>
        conceptsOfKind(context, 'CONDITION', suggestedConditions),
    }),
    suggestedTests: t.field({
      type: [DiagnosticTestRef],
      description: 'Tests that the true rules recommend.',
      resolve: ({ suggestedTests }, _args, context) =>
        conceptsOfKind(context, 'DIAGNOSTIC_TEST', suggestedTests),
    }),
    unmatched: t.exposeStringList('unmatched', {
      description: 'Well-formed references that name nothing here.',
    }),
    rulesHash: t.exposeString('rulesHash', {
      description:
        'SHA-256 over what decides: the rules, for whom they are, and what follows from what among their facts. Equal hash, same answers, on any database and after any restart.',
    }),
    release: t.int({
      description: 'The release whose rules these are.',
      resolve: (_triage, _args, { graph }) => graph.release.number,
    }),
    disclaimer: t.string({ description: 'What the answer is not.', resolve: () => DISCLAIMER }),
  }),
});

builder.queryField('triage', (t) =>
  t.field({
    type: TriageResultRef,
    description:
      'How urgent by the published rules: floor, ceiling, the rules that fired and why, and what to ask next. For education and research, not a diagnosis.',
    args: {
      findings: t.arg({ type: [FindingInput], required: true, description: 'What is known, at most 200.' }),
    },
    resolve: (_root, { findings }, context) => {
      const triage = triageFindings(context.graph.snapshot, findingsOf(context, findings));
      if (!triage.ok) throw findingProblem(triage.error);
      return triage.value;
    },
  }),
);
