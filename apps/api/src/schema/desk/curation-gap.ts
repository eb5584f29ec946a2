import { GAP_CODES, type Gap, type GapCode, type GapReason } from '@symptograph/core';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import { gapsNow } from '../../services/gaps-now.ts';
import { builder } from '../builder.ts';
import { linkConnectionOf } from '../connection.ts';
import { pageArgs, pageOf } from '../page.ts';
import { DESK } from './only-at-desk.ts';

const DESCRIPTIONS: Readonly<Record<GapCode, string>> = {
  MUST_NOT_MISS_WITHOUT_RULE: 'No rule speaks for a condition that must not be missed.',
  MUST_NOT_MISS_WITHOUT_SYMPTOM: 'A condition that must not be missed has no symptom.',
  MUST_NOT_MISS_WITHOUT_TEST: 'No test looks for a condition that must not be missed.',
  MUST_NOT_MISS_WITHOUT_TREATMENT: 'A condition that must not be missed has no treatment.',
  DOSE_WITHOUT_EVIDENCE: 'A dose has no evidence.',
  EMERGENCY_WITHOUT_CONTRACT: 'No contract keeps what a rule of an emergency level says.',
  RED_FLAG_OF_LOW_CERTAINTY: 'A red flag rests on weak evidence.',
  RULE_WITHOUT_CASE: 'No case shows what a rule does.',
  RULE_REVIEW_DUE: 'A rule is to be reviewed again.',
  STATEMENT_WITHOUT_EVIDENCE: 'A statement has no evidence.',
  NUMBER_WITHOUT_QUOTE: 'No quote holds a number.',
  TREATMENT_WITHOUT_CAUTIONS: 'A treatment says nothing of when it does harm.',
  SOURCE_OUT_OF_DATE: 'A source is old.',
  RULE_WITHOUT_REVIEW_DATE: 'Nobody knows when a rule was reviewed.',
  SOURCE_WITHOUT_DATE: 'Nobody knows how old a source is.',
  CONDITION_WITHOUT_CODE: 'A condition has no code of any terminology.',
};

const GapCodeEnum = builder.enumType('CurationGapCode', {
  ...DESK,
  description: 'What the graph may lack, the gravest kind first.',
  values: Object.fromEntries(
    GAP_CODES.map((code) => [code, { description: DESCRIPTIONS[code] }]),
  ) as Readonly<Record<GapCode, { description: string }>>,
});

const GapReasonRef = builder.objectRef<GapReason>('CurationGapReason').implement({
  ...DESK,
  description: 'Why a gap is a risk.',
  fields: (t) => ({
    points: t.exposeInt('points', { description: 'How much that counts.' }),
    reason: t.exposeString('reason', { description: 'Such as: reaches emergency care.' }),
  }),
});

export const GapRef = builder.objectRef<Gap>('CurationGap').implement({
  ...DESK,
  description: 'Something that the graph lacks and that somebody should see to.',
  fields: (t) => ({
    code: t.expose('code', { type: GapCodeEnum, description: 'What kind of thing is missing.' }),
    subjectId: t.id({ description: 'The subject that lacks it.', resolve: ({ subject }) => subject }),
    score: t.exposeInt('score', { description: 'The risk: points of the kind and of all reasons.' }),
    reasons: t.field({
      type: [GapReasonRef],
      description: 'What makes it graver than others of its kind.',
      resolve: ({ reasons }) => [...reasons],
    }),
    sentence: t.exposeString('sentence', { description: 'What is missing and what to do.' }),
  }),
});

const { Connection: GapConnection } = linkConnectionOf(GapRef, {
  ...DESK,
  name: 'CurationGap',
  plural: 'curation gaps',
  nodeOf: (item: Gap) => item,
});

builder.queryField('curationGaps', (t) =>
  t.field({
    ...DESK,
    type: GapConnection,
    description: 'What the graph lacks, ranked by the harm that it can do.',
    args: {
      ...pageArgs(),
      codes: t.arg({ type: [GapCodeEnum], description: 'Only these kinds.' }),
    },
    resolve: (_root, args, context, info) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_DRAFTS');
      const gaps = gapsNow(context.graph.snapshot, desk.now());
      const { codes } = args;
      const wanted = codes ? gaps.filter(({ code }) => codes.includes(code)) : gaps;
      return pageOf(wanted, { args, context, info });
    },
  }),
);
