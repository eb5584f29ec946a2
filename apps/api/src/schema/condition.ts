import { maxUrgencyOf, selectConditions, symptomsOfCondition } from '@symptograph/core';
import { builder } from './builder.ts';
import { citedEach } from './cited.ts';
import { conceptOrderArg } from './concept-filter.ts';
import { conditionFilterArg, conditionSelection } from './condition-filter.ts';
import { ConditionConnection } from './connections.ts';
import { CommonnessEnum, ConditionKindEnum, OriginEnum, TreatmentKindEnum, UrgencyEnum } from './enums.ts';
import { assertedStatements, conceptOfKind, relatedConcepts, relatedOfKind } from './graph-reads.ts';
import { GuidanceRef } from './guidance.ts';
import { pageArgs, pageOf } from './page.ts';
import { bySlug } from './references.ts';
import {
  AnatomyRef,
  ConceptInterface,
  ConditionRef,
  NodeRef,
  RiskStatementRef,
  TestStatementRef,
  TreatmentStatementRef,
} from './refs.ts';
import { ConditionSymptomConnection } from './symptom-link-connections.ts';

ConditionRef.implement({
  description: 'A disease, injury or syndrome.',
  interfaces: [NodeRef, ConceptInterface],
  fields: (t) => ({
    conditionKind: t.expose('conditionKind', {
      type: ConditionKindEnum,
      description: 'Disease, injury or syndrome.',
    }),
    commonness: t.expose('commonness', {
      type: CommonnessEnum,
      nullable: true,
      description:
        "How common it is among people with the complaint this pack is about; the ranking's prior.",
    }),
    mustNotMiss: t.exposeBoolean('mustNotMiss', {
      description: 'Must be considered even when unlikely.',
    }),
    origins: t.expose('origins', { type: [OriginEnum], description: 'Congenital, acquired or both.' }),
    outlook: t.field({
      type: [GuidanceRef],
      description: 'Course and prognosis: heals by itself, can be fatal, gets worse when ignored.',
      resolve: (condition) => citedEach(condition, condition.outlook),
    }),
    symptoms: t.field({
      type: ConditionSymptomConnection,
      description: 'Its symptoms, most frequent first, then by name.',
      args: pageArgs(),
      resolve: (of, args, context, info) =>
        pageOf(symptomsOfCondition(context.graph.snapshot, of.id), { args, context, info, of }),
    }),
    riskFactors: t.field({
      type: [RiskStatementRef],
      description: 'What raises its risk, then what lowers it.',
      resolve: (condition, _args, context) =>
        assertedStatements(context, condition, {
          kinds: ['RISK_RAISED_BY', 'RISK_LOWERED_BY'],
          direction: 'OUT',
        }),
    }),
    causes: t.field({
      type: [ConceptInterface],
      description: 'Conditions, habits and events that can cause or trigger it.',
      resolve: (condition, _args, context) =>
        relatedConcepts(context, condition, { kind: 'CAUSED_BY', direction: 'OUT' }),
    }),
    complications: t.field({
      type: [ConditionRef],
      description: 'Conditions that it can lead to.',
      resolve: (condition, _args, context) =>
        relatedOfKind(context, condition, { kind: 'CAN_LEAD_TO', direction: 'OUT', to: 'CONDITION' }),
    }),
    complicationOf: t.field({
      type: [ConditionRef],
      description: 'Conditions that can lead to it.',
      resolve: (condition, _args, context) =>
        relatedOfKind(context, condition, { kind: 'CAN_LEAD_TO', direction: 'IN', to: 'CONDITION' }),
    }),
    tests: t.field({
      type: [TestStatementRef],
      description: 'How it is looked into.',
      resolve: (condition, _args, context) =>
        assertedStatements(context, condition, { kinds: ['EVALUATED_BY'], direction: 'OUT' }),
    }),
    treatments: t.field({
      type: [TreatmentStatementRef],
      description: 'How it is treated.',
      args: {
        kinds: t.arg({
          type: [TreatmentKindEnum],
          description: 'Only treatments of these kinds; all when omitted.',
        }),
      },
      resolve: (condition, { kinds }, context) =>
        assertedStatements(context, condition, { kinds: ['TREATED_BY'], direction: 'OUT' }).filter(
          ({ object }) => kinds?.includes(conceptOfKind(context, 'TREATMENT', object).treatmentKind) ?? true,
        ),
    }),
    prevention: t.field({
      type: [TreatmentStatementRef],
      description: 'What helps to prevent it.',
      resolve: (condition, _args, context) =>
        assertedStatements(context, condition, { kinds: ['PREVENTED_BY'], direction: 'OUT' }),
    }),
    affects: t.field({
      type: [AnatomyRef],
      description: 'Which parts of the body it affects.',
      resolve: (condition, _args, context) =>
        relatedOfKind(context, condition, { kind: 'AFFECTS', direction: 'OUT', to: 'ANATOMY' }),
    }),
    differentials: t.field({
      type: [ConditionRef],
      description: 'Conditions that it can be mistaken for, in either direction.',
      resolve: (condition, _args, context) =>
        relatedOfKind(context, condition, { kind: 'DIFFERENTIAL_OF', direction: 'BOTH', to: 'CONDITION' }),
    }),
    maxUrgency: t.field({
      type: UrgencyEnum,
      description:
        'The most urgent level that a rule about this condition can reach: one that suggests it, raises its prior, or asks about it or a supertype of it. NONE when no rule with a level does.',
      resolve: ({ id }, _args, { graph }) => maxUrgencyOf(graph.snapshot, id),
    }),
  }),
});

builder.queryField('condition', (t) =>
  t.field({
    type: ConditionRef,
    nullable: true,
    description: 'The condition with a slug, or null.',
    args: {
      slug: t.arg.string({ required: true, description: 'Current or former slug: deep-vein-thrombosis.' }),
    },
    resolve: (_root, { slug }, context) => bySlug(context, 'CONDITION', slug),
  }),
);

builder.queryField('conditions', (t) =>
  t.field({
    type: ConditionConnection,
    description:
      'Active conditions. Filters combine with AND; symptoms keeps conditions that have all of them, each standing for itself and its subtypes.',
    args: { ...conditionFilterArg, ...conceptOrderArg, ...pageArgs() },
    resolve: (_root, args, context, info) => {
      const selection = conditionSelection(context, args.filter);
      const kept = selectConditions(context.graph.snapshot, selection, args.orderBy ?? 'NAME');
      return pageOf(kept, { args, context, info });
    },
  }),
);
