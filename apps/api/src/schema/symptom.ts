import { conditionsWithSymptom, redFlagsOf } from '@symptograph/core';
import { builder } from './builder.ts';
import { cited } from './cited.ts';
import { conceptFilterArg, conceptOrderArg, conceptsKept } from './concept-filter.ts';
import { SymptomConnection } from './connections.ts';
import { SymptomKindEnum } from './enums.ts';
import { assertedStatements, relatedOfKind } from './graph-reads.ts';
import { pageArgs, pageOf } from './page.ts';
import { QualifiersRef } from './qualifiers.ts';
import { bySlug } from './references.ts';
import {
  AnatomyRef,
  ConceptInterface,
  DiagnosticTestRef,
  NodeRef,
  RuleRef,
  SymptomRef,
  TestStatementRef,
  TreatmentStatementRef,
} from './refs.ts';
import { SymptomConditionConnection } from './symptom-link-connections.ts';

SymptomRef.implement({
  description: 'A symptom that a person reports, or a sign that an examiner or a test finds.',
  interfaces: [NodeRef, ConceptInterface],
  fields: (t) => ({
    symptomKind: t.expose('symptomKind', {
      type: SymptomKindEnum,
      description: 'Felt by the person, or found by somebody else.',
    }),
    profile: t.field({
      type: QualifiersRef,
      nullable: true,
      description: 'How this symptom itself varies: its range of character, timing and severity, sourced.',
      resolve: (symptom) => cited(symptom, symptom.profile),
    }),
    conditions: t.field({
      type: SymptomConditionConnection,
      description:
        'Conditions that have it, most frequent first (counted people, else the middle of the band, else the word; unstated counts as 0.5), then by name.',
      args: pageArgs(),
      resolve: (of, args, context, info) =>
        pageOf(conditionsWithSymptom(context.graph.snapshot, of.id), { args, context, info, of }),
    }),
    accompaniedBy: t.field({
      type: [SymptomRef],
      description: 'Symptoms that come with it.',
      resolve: (symptom, _args, context) =>
        relatedOfKind(context, symptom, { kind: 'ACCOMPANIED_BY', direction: 'OUT', to: 'SYMPTOM' }),
    }),
    locatedIn: t.field({
      type: [AnatomyRef],
      description: 'Where in the body it is.',
      resolve: (symptom, _args, context) =>
        relatedOfKind(context, symptom, { kind: 'LOCATED_IN', direction: 'OUT', to: 'ANATOMY' }),
    }),
    relievedBy: t.field({
      type: [TreatmentStatementRef],
      description: 'What eases it, whatever its cause.',
      resolve: (symptom, _args, context) =>
        assertedStatements(context, symptom, { kinds: ['RELIEVED_BY'], direction: 'OUT' }),
    }),
    preventedBy: t.field({
      type: [TreatmentStatementRef],
      description: 'What helps to prevent it.',
      resolve: (symptom, _args, context) =>
        assertedStatements(context, symptom, { kinds: ['PREVENTED_BY'], direction: 'OUT' }),
    }),
    tests: t.field({
      type: [TestStatementRef],
      description: 'The work-up of the symptom itself.',
      resolve: (symptom, _args, context) =>
        assertedStatements(context, symptom, { kinds: ['EVALUATED_BY'], direction: 'OUT' }),
    }),
    detectedBy: t.field({
      type: [DiagnosticTestRef],
      description: 'Tests that can show it.',
      resolve: (symptom, _args, context) =>
        relatedOfKind(context, symptom, { kind: 'DETECTS', direction: 'IN', to: 'DIAGNOSTIC_TEST' }),
    }),
    redFlags: t.field({
      type: [RuleRef],
      description:
        'Rules in which this symptom, present, can make the case an emergency, the most urgent first.',
      resolve: ({ id }, _args, { graph }) => redFlagsOf(graph.snapshot, id),
    }),
  }),
});

builder.queryField('symptom', (t) =>
  t.field({
    type: SymptomRef,
    nullable: true,
    description: 'The symptom with a slug, or null.',
    args: { slug: t.arg.string({ required: true, description: 'Current or former slug: calf-pain.' }) },
    resolve: (_root, { slug }, context) => bySlug(context, 'SYMPTOM', slug),
  }),
);

builder.queryField('symptoms', (t) =>
  t.field({
    type: SymptomConnection,
    description: 'Symptoms and signs.',
    args: { ...conceptFilterArg, ...conceptOrderArg, ...pageArgs() },
    resolve: (_root, args, context, info) =>
      pageOf(conceptsKept(context, args, 'SYMPTOM'), { args, context, info }),
  }),
);
