import { allCases, type Case, type CaseFinding, caseBySlug, type Fact } from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { CaseConnection } from './connections.ts';
import { CaseOriginEnum, UrgencyEnum } from './enums.ts';
import { FactRef } from './fact.ts';
import { FindingStateEnum } from './finding-input.ts';
import { conceptNamed, conceptOfKind, conceptsOfKind } from './graph-reads.ts';
import { DEFAULT_FIRST_REVISIONS, pageArgs, pageOf } from './page.ts';
import { CaseRef, ConditionRef, EvidenceRef, NodeRef } from './refs.ts';
import { historyPage, RevisionConnection } from './revision.ts';

const CaseFindingRef = builder.objectRef<CaseFinding>('CaseFinding').implement({
  description: 'One thing that a case says of its person.',
  fields: (t) => ({
    fact: t.field({
      type: FactRef,
      description: 'What it is about.',
      resolve: (finding, _args, context) => factOf(context, finding),
    }),
    state: t.expose('state', { type: FindingStateEnum, description: 'Whether it is there.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: "What was measured, in the fact's unit; null for what is not measured.",
    }),
  }),
});

function factOf(context: ReadContext, { concept, qualifiers, unit }: CaseFinding): Fact {
  const named = conceptNamed(context, concept);
  return named.kind === 'OBSERVABLE' ? { concept, unit: unit ?? named.unit } : { concept, qualifiers };
}

CaseRef.implement({
  description: "A person's story, what is found, and how urgent that is: what the rules are replayed on.",
  interfaces: [NodeRef],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses; unique among cases.' }),
    version: t.exposeInt('version', { description: 'Grows with each published edit.' }),
    narrative: t.exposeString('narrative', { description: 'The story as somebody would tell it.' }),
    profile: t.exposeString('profile', { nullable: true, description: 'Who the person is, in a few words.' }),
    findings: t.field({
      type: [CaseFindingRef],
      description: 'What is known of the person; all else is unknown.',
      resolve: ({ findings }) => findings,
    }),
    acceptable: t.field({
      type: [UrgencyEnum],
      description: 'Every level that is right, expected among them.',
      resolve: ({ acceptable }) => acceptable,
    }),
    expected: t.expose('expected', { type: UrgencyEnum, description: 'The best level.' }),
    mustNotMiss: t.field({
      type: [ConditionRef],
      description: 'Conditions that have to be thought of.',
      resolve: ({ mustNotMiss }, _args, context) => conceptsOfKind(context, 'CONDITION', mustNotMiss),
    }),
    expectedCondition: t.field({
      type: ConditionRef,
      nullable: true,
      description: 'What it is; null where the story leaves that open.',
      resolve: ({ expectedCondition }, _args, context) =>
        expectedCondition === undefined ? null : conceptOfKind(context, 'CONDITION', expectedCondition),
    }),
    impossible: t.field({
      type: [ConditionRef],
      description: 'Conditions that it cannot be.',
      resolve: ({ impossible }, _args, context) => conceptsOfKind(context, 'CONDITION', impossible),
    }),
    tags: t.exposeStringList('tags', { description: 'Words to group cases by: near-miss, lay-wording.' }),
    origin: t.expose('origin', { type: CaseOriginEnum, description: 'Where it comes from.' }),
    licence: t.exposeString('licence', { description: 'How its text may be used.' }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'What its levels rest on, where a source says so.',
      resolve: ({ evidence }) => evidence,
    }),
    history: t.field({
      type: RevisionConnection,
      description: 'Its revisions up to the release that is read, newest first.',
      args: pageArgs(DEFAULT_FIRST_REVISIONS),
      resolve: (of, args, context, info) => historyPage({ args, context, info, of }),
    }),
  }),
});

builder.queryField('case', (t) =>
  t.field({
    type: CaseRef,
    nullable: true,
    description: 'The case with a slug, or null.',
    args: { slug: t.arg.string({ required: true, description: 'The slug of a case.' }) },
    resolve: (_root, { slug }, { graph }): Case | undefined => caseBySlug(graph.snapshot, slug),
  }),
);

builder.queryField('cases', (t) =>
  t.field({
    type: CaseConnection,
    description: 'The case library, by slug.',
    args: pageArgs(),
    resolve: (_root, args, context, info) =>
      pageOf(allCases(context.graph.snapshot), { args, context, info }),
  }),
);
