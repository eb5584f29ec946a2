import type { Qualifiers } from '@symptograph/core';
import { builder } from './builder.ts';
import { type Cited, cited } from './cited.ts';
import { CourseEnum, LateralityEnum, OnsetEnum, PainQualityEnum, SeverityEnum, SpreadEnum } from './enums.ts';
import { FrequencyRef } from './frequency.ts';
import { conceptNamed, conceptsOfKind } from './graph-reads.ts';
import { MeasureRef } from './measure.ts';
import { AnatomyRef, ConceptInterface, FactorRef } from './refs.ts';

export const QualifiersRef = builder.objectRef<Cited<Qualifiers>>('Qualifiers').implement({
  description:
    'The circumstances under which something holds. Values inside one slot are alternatives; what holds only together is in one statement. An empty slot says nothing.',
  fields: (t) => ({
    frequency: t.field({
      type: FrequencyRef,
      nullable: true,
      description: 'How often it holds.',
      resolve: (owned) => cited(owned, owned.part.frequency),
    }),
    onset: t.field({
      type: OnsetEnum,
      nullable: true,
      description: 'How fast it sets in.',
      resolve: ({ part }) => part.onset,
    }),
    course: t.field({
      type: [CourseEnum],
      description: 'How it goes over time.',
      resolve: ({ part }) => part.course ?? [],
    }),
    quality: t.field({
      type: [PainQualityEnum],
      description: 'What it feels like.',
      resolve: ({ part }) => part.quality ?? [],
    }),
    severity: t.field({
      type: [SeverityEnum],
      description: 'How severe it is.',
      resolve: ({ part }) => part.severity ?? [],
    }),
    laterality: t.field({
      type: LateralityEnum,
      nullable: true,
      description: 'On which side.',
      resolve: ({ part }) => part.laterality,
    }),
    spread: t.field({
      type: SpreadEnum,
      nullable: true,
      description: 'In one spot or all over.',
      resolve: ({ part }) => part.spread,
    }),
    latency: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'Time from cause or start of activity to the symptom.',
      resolve: (owned) => cited(owned, owned.part.latency),
    }),
    duration: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'How long it lasts.',
      resolve: (owned) => cited(owned, owned.part.duration),
    }),
    triggeredBy: t.field({
      type: [FactorRef],
      description: 'What brings on an episode.',
      resolve: ({ part }, _args, context) => conceptsOfKind(context, 'FACTOR', part.triggeredBy),
    }),
    aggravatedBy: t.field({
      type: [FactorRef],
      description: 'What makes an episode worse.',
      resolve: ({ part }, _args, context) => conceptsOfKind(context, 'FACTOR', part.aggravatedBy),
    }),
    relievedBy: t.field({
      type: [ConceptInterface],
      description: 'Factors or treatments that ease it.',
      resolve: ({ part }, _args, context) => (part.relievedBy ?? []).map((id) => conceptNamed(context, id)),
    }),
    notRelievedBy: t.field({
      type: [ConceptInterface],
      description: 'Factors or treatments that do not ease it.',
      resolve: ({ part }, _args, context) =>
        (part.notRelievedBy ?? []).map((id) => conceptNamed(context, id)),
    }),
    locatedIn: t.field({
      type: [AnatomyRef],
      description: 'Where in the body it is.',
      resolve: ({ part }, _args, context) => conceptsOfKind(context, 'ANATOMY', part.locatedIn),
    }),
    radiatesTo: t.field({
      type: [AnatomyRef],
      description: 'Where in the body it spreads to.',
      resolve: ({ part }, _args, context) => conceptsOfKind(context, 'ANATOMY', part.radiatesTo),
    }),
    note: t.string({
      nullable: true,
      description: 'What the slots cannot say.',
      resolve: ({ part }) => part.note,
    }),
  }),
});
