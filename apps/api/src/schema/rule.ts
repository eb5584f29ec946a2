import { conceptsMentionedBy, ruleBySlug, selectRules } from '@symptograph/core';
import { builder } from './builder.ts';
import { RuleConnection } from './connections.ts';
import { RuleAudienceEnum, UrgencyEnum } from './enums.ts';
import { conceptNamed, conceptsOfKind } from './graph-reads.ts';
import { DEFAULT_FIRST_REVISIONS, pageArgs, pageOf } from './page.ts';
import { ConceptInterface, ConditionRef, DiagnosticTestRef, EvidenceRef, NodeRef, RuleRef } from './refs.ts';
import { historyPage, RevisionConnection } from './revision.ts';
import { ruleFilterArg, ruleSelection } from './rule-filter.ts';
import { conditionInlined, ruleSentence } from './rule-reads.ts';

RuleRef.implement({
  description:
    'A published rule of triage: when a complaint of its scope is there and its condition is true, its conclusion follows.',
  interfaces: [NodeRef],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses; unique among rules.' }),
    title: t.exposeString('title', { description: 'How people call it.' }),
    version: t.exposeInt('version', { description: 'Grows with each published edit.' }),
    audience: t.expose('audience', { type: RuleAudienceEnum, description: 'For whom it is written.' }),
    scope: t.field({
      type: [ConceptInterface],
      description: 'The complaints that it is about, any of which must be there; none for always.',
      resolve: ({ scope }, _args, context) => scope.map((id) => conceptNamed(context, id)),
    }),
    urgency: t.field({
      type: UrgencyEnum,
      nullable: true,
      description: 'The level that it asks for; null when it concludes something else only.',
      resolve: ({ then }) => then.urgency,
    }),
    when: t.field({
      type: 'JSON',
      description:
        "The rule's expression, criteria inlined: is, compare, all, any, not, atLeast and score, concepts by their ids.",
      resolve: (rule, _args, context) => conditionInlined(context, rule),
    }),
    sentence: t.string({
      description: 'The rule in English, rendered from its expression, criteria inlined.',
      resolve: (rule, _args, context) => ruleSentence(context, rule),
    }),
    rationale: t.exposeString('rationale', { nullable: true, description: 'Why it is a rule.' }),
    advice: t.exposeString('advice', { nullable: true, description: 'What to do when it is true.' }),
    safetyNet: t.exposeString('safetyNet', {
      nullable: true,
      description: 'When to come back or get help after all.',
    }),
    referTo: t.exposeString('referTo', { nullable: true, description: 'Who sees to it.' }),
    suggests: t.field({
      type: [ConditionRef],
      description: 'Conditions to think of when it is true.',
      resolve: ({ then }, _args, context) => conceptsOfKind(context, 'CONDITION', then.suggests),
    }),
    rulesOut: t.field({
      type: [ConditionRef],
      description: 'Conditions that it speaks against when it is true.',
      resolve: ({ then }, _args, context) => conceptsOfKind(context, 'CONDITION', then.rulesOut),
    }),
    raisesPriorOf: t.field({
      type: [ConditionRef],
      description: 'Conditions that are likelier from the outset when it is true.',
      resolve: ({ then }, _args, context) => conceptsOfKind(context, 'CONDITION', then.raisesPriorOf),
    }),
    tests: t.field({
      type: [DiagnosticTestRef],
      description: 'Tests to consider when it is true.',
      resolve: ({ then }, _args, context) => conceptsOfKind(context, 'DIAGNOSTIC_TEST', then.tests),
    }),
    mentions: t.field({
      type: [ConceptInterface],
      description:
        'Concepts that it names: in its scope, its condition, the criteria of it, and what follows.',
      resolve: (rule, _args, context) =>
        [...conceptsMentionedBy(context.graph.snapshot, rule)].map((id) => conceptNamed(context, id)),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'What it rests on.',
      resolve: ({ evidence }) => evidence,
    }),
    reviewDue: t.expose('reviewDue', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on somebody should look at it again.',
    }),
    history: t.field({
      type: RevisionConnection,
      description: 'Its revisions up to the release that is read, newest first.',
      args: pageArgs(DEFAULT_FIRST_REVISIONS),
      resolve: (of, args, context, info) => historyPage({ args, context, info, of }),
    }),
  }),
});

builder.queryField('rule', (t) =>
  t.field({
    type: RuleRef,
    nullable: true,
    description: 'The rule with a slug, or null.',
    args: { slug: t.arg.string({ required: true, description: 'Current or former slug of a rule.' }) },
    resolve: (_root, { slug }, { graph }) => ruleBySlug(graph.snapshot, slug),
  }),
);

builder.queryField('rules', (t) =>
  t.field({
    type: RuleConnection,
    description: 'Published rules, the most urgent first, those without a level last, then by slug.',
    args: { ...ruleFilterArg, ...pageArgs() },
    resolve: (_root, args, context, info) => {
      const kept = selectRules(context.graph.snapshot, ruleSelection(context, args.filter));
      return pageOf(kept, { args, context, info });
    },
  }),
);
