import type { FlipImpact, RuleImpact, SafetyFigures, WitnessImpact } from '@symptograph/core';
import type { Proportion } from '@symptograph/rules';
import { builder } from '../builder.ts';
import { RuleChangeClassEnum, RuleChangeReasonEnum } from '../change-class-enum.ts';
import { UrgencyEnum } from '../enums.ts';
import { DESK } from './only-at-desk.ts';

const WitnessRef = builder.objectRef<WitnessImpact>('WitnessImpact').implement({
  ...DESK,
  description: 'A minimal combination of facts at which triage answers otherwise.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Names it, as in ChangeSet.witnesses.' }),
    sentence: t.exposeString('sentence', { description: 'What is known: + calf pain, - fever.' }),
    before: t.expose('before', {
      type: UrgencyEnum,
      nullable: true,
      description: 'What was answered; null for a new way to self-care.',
    }),
    after: t.expose('after', { type: UrgencyEnum, description: 'What is answered now.' }),
    lost: t.stringList({
      description: 'Names of what is no longer concluded.',
      resolve: ({ lost }) => [...lost],
    }),
    gained: t.stringList({
      description: 'Names of what is concluded in addition.',
      resolve: ({ gained }) => [...gained],
    }),
    isCovered: t.exposeBoolean('isCovered', { description: 'Whether a case stands for it.' }),
  }),
});

const FlipKindEnum = builder.enumType('CaseFlipKind', {
  ...DESK,
  description: 'How the answer to a case changes.',
  values: {
    WORSE: { description: 'It was right, or nearer to it.' },
    BETTER: { description: 'It is right now, or nearer to it.' },
    NEUTRAL: { description: 'It is as right, or as wrong, as before.' },
  } as const,
});

const FlipRef = builder.objectRef<FlipImpact>('FlipImpact').implement({
  ...DESK,
  description: 'A case whose answer changes.',
  fields: (t) => ({
    caseId: t.exposeID('caseId', { description: 'The case.' }),
    slug: t.exposeString('slug', { description: 'Its slug.' }),
    kind: t.expose('kind', { type: FlipKindEnum, description: 'How it changes.' }),
    expected: t.expose('expected', { type: UrgencyEnum, description: 'The best level.' }),
    before: t.expose('before', { type: UrgencyEnum, description: 'What was established.' }),
    after: t.expose('after', { type: UrgencyEnum, description: 'What is established now.' }),
  }),
});

const ProportionRef = builder.objectRef<Proportion>('Proportion').implement({
  ...DESK,
  description: 'A share of some, with the 95 % interval of Wilson.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many.' }),
    of: t.exposeInt('of', { description: 'Of how many.' }),
    rate: t.exposeFloat('rate', { description: 'The share, 0 to 1.' }),
    low: t.exposeFloat('low', { description: 'The lower end of the interval.' }),
    high: t.exposeFloat('high', { description: 'The upper end of the interval.' }),
  }),
});

const SafetyRef = builder.objectRef<SafetyFigures>('SafetyFigures').implement({
  ...DESK,
  description: 'How safely rules answer the cases.',
  fields: (t) => ({
    cases: t.exposeInt('cases', { description: 'How many cases were replayed.' }),
    severeUnderTriage: t.idList({
      description: 'The cases that are answered two or more levels too low.',
      resolve: ({ severeUnderTriage }) => [...severeUnderTriage],
    }),
    underTriage: t.expose('underTriage', { type: ProportionRef, description: 'Answered too low.' }),
    overTriage: t.expose('overTriage', { type: ProportionRef, description: 'Answered too high.' }),
    emergencySensitivity: t.expose('emergencySensitivity', {
      type: ProportionRef,
      description: 'Of the cases that are emergencies, those that are answered as one.',
    }),
  }),
});

const SafetyChangeRef = builder.objectRef<RuleImpact['safety']>('SafetyChange').implement({
  ...DESK,
  description: 'How safely rules answered the cases, and how they do now.',
  fields: (t) => ({
    before: t.expose('before', { type: SafetyRef, description: 'As published.' }),
    after: t.expose('after', { type: SafetyRef, description: 'With the change set.' }),
  }),
});

export const RuleImpactRef = builder.objectRef<RuleImpact>('RuleImpact').implement({
  ...DESK,
  description: 'What a change set does to triage.',
  fields: (t) => ({
    class: t.expose('class', { type: RuleChangeClassEnum, description: 'Its class.' }),
    reasons: t.field({
      type: [RuleChangeReasonEnum],
      description: 'Why it has this class.',
      resolve: ({ reasons }) => [...reasons],
    }),
    witnessCount: t.exposeInt('witnessCount', { description: 'How many witnesses there are.' }),
    witnesses: t.field({
      type: [WitnessRef],
      description: 'Those that leave an emergency level first.',
      resolve: ({ witnesses }) => [...witnesses],
    }),
    uncoveredCount: t.exposeInt('uncoveredCount', {
      description: 'How many witnesses no case stands for.',
    }),
    flipCount: t.exposeInt('flipCount', { description: 'How many cases are answered otherwise.' }),
    flips: t.field({
      type: [FlipRef],
      description: 'Those that get worse first.',
      resolve: ({ flips }) => [...flips],
    }),
    safety: t.expose('safety', { type: SafetyChangeRef, description: 'How safely cases are answered.' }),
  }),
});
