import { type CheckedFinding, type CheckReport, checkTopic, type RanCheck } from '@symptograph/core';
import type { StoredWaiver } from '@symptograph/db';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';
import { WaiverRef } from './waiver.ts';

const SeverityEnum = builder.enumType('FindingSeverity', {
  ...DESK,
  description: 'How grave a finding is.',
  values: {
    ERROR: { description: 'The graph says what it cannot mean, or what nothing supports.' },
    WARNING: { description: 'Somebody should look.' },
  } as const,
});

export const FindingGateEnum = builder.enumType('FindingGate', {
  ...DESK,
  description: 'What a finding keeps from being published.',
  values: {
    INTEGRITY: { description: 'Everything, always.' },
    QUALITY: { description: 'A change that brings it about.' },
  } as const,
});

const WaivableByEnum = builder.enumType('WaivableBy', {
  ...DESK,
  description: 'Who may let a finding stand for a while.',
  values: {
    CLINICIAN: { description: 'Any clinician.' },
    SAFETY_LEAD: { description: 'Only a safety lead.' },
  } as const,
});

const CheckedFindingRef = builder.objectRef<CheckedFinding>('CheckFinding').implement({
  ...DESK,
  description: 'One thing that is wrong with what a change set would publish.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'Names it, also when the set is edited: what a waiver is of.',
    }),
    code: t.exposeString('code', { description: 'What kind of thing it is, stable: STATEMENT_END_MISSING.' }),
    severity: t.expose('severity', { type: SeverityEnum, description: 'How grave it is.' }),
    gate: t.expose('gate', { type: FindingGateEnum, description: 'What it keeps from being published.' }),
    subjectId: t.id({ description: 'The subject that it is about.', resolve: ({ subject }) => subject }),
    path: t.exposeString('path', { description: 'Where in the subject, dotted; empty for the whole.' }),
    sentence: t.exposeString('sentence', { description: 'What is wrong, where, and what to do.' }),
    isIntroduced: t.exposeBoolean('isIntroduced', {
      description: 'Whether the change set brings it about.',
    }),
    isBlocking: t.exposeBoolean('isBlocking', {
      description: 'Whether it keeps the change set from being published.',
    }),
    waivableBy: t.expose('waivableBy', {
      type: WaivableByEnum,
      nullable: true,
      description: 'Who may waive it; null when nobody may.',
    }),
    waiver: t.field({
      type: WaiverRef,
      nullable: true,
      description: 'The waiver in force, if there is one.',
      // The checks are given waivers as they are stored, and name the one in force.
      resolve: ({ waiver }) => waiver as StoredWaiver | null,
    }),
  }),
});

const RanCheckRef = builder.objectRef<RanCheck>('RanCheck').implement({
  ...DESK,
  description: 'What was looked at, so that nothing found means something.',
  fields: (t) => ({
    name: t.string({
      description: 'What was checked, in English.',
      resolve: ({ topic }) => checkTopic.terms[topic].label,
    }),
    subjects: t.exposeInt('subjects', { description: 'At how many subjects it was looked.' }),
    findings: t.exposeInt('findings', {
      description: 'How many findings there are, waived ones among them.',
    }),
  }),
});

export const CheckReportRef = builder.objectRef<CheckReport>('CheckReport').implement({
  ...DESK,
  description: 'What is wrong with what a change set would publish, as far as the set touches it.',
  fields: (t) => ({
    isPassed: t.exposeBoolean('isPassed', { description: 'Whether nothing blocks.' }),
    findings: t.field({
      type: [CheckedFindingRef],
      description: 'By subject; those of one in the order of the checks.',
      resolve: ({ findings }) => [...findings],
    }),
    ran: t.field({
      type: [RanCheckRef],
      description: 'What was checked, topic by topic.',
      resolve: ({ ran }) => [...ran],
    }),
    solved: t.stringList({
      description: 'What was wrong with what is published and no longer is, in sentences.',
      resolve: ({ solved }) => solved.map(({ sentence }) => sentence),
    }),
  }),
});
