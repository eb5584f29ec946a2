import { type RuleBookDocument, ruleBookDocument } from '@symptograph/core';
import { builder } from './builder.ts';

const FactScopeEnum = builder.enumType('RuleBookFacts', {
  description: 'Which facts of the graph a rule book holds.',
  values: {
    NAMED: { description: 'Those that its rules, contracts and cases name.' },
    ALL: {
      description: 'Further ones too, up to 3,000: what a changed rule could name as well.',
    },
  } as const,
});

const RuleBookRef = builder.objectRef<RuleBookDocument>('RuleBook').implement({
  description:
    'All that is needed to evaluate, prove and compare rules without the graph: in a browser, in a research program. The parts are JSON in the shapes of the rule language.',
  fields: (t) => ({
    set: t.field({
      type: 'JSON',
      description:
        'The rules and the criteria that they name: { rules: [{ id, title, scope, when, then }], criteria: [{ id, title, when }] }.',
      resolve: ({ set }) => set,
    }),
    clinicianRules: t.idList({
      description: 'Ids of the rules that are for clinicians only.',
      resolve: ({ clinicianRules }) => [...clinicianRules],
    }),
    contracts: t.field({
      type: 'JSON',
      description:
        'What the rules must always keep: [{ kind: RED_FLAG, id, title, when, floorAtLeast } or { kind: REASSURANCE, id, title, redFlags }].',
      resolve: ({ contracts }) => contracts,
    }),
    vocabulary: t.field({
      type: 'JSON',
      description:
        'What the graph says of the facts: { facts: [{ fact, label, domain }], implications: [{ if, then }], names }.',
      resolve: ({ vocabulary }) => vocabulary,
    }),
    cases: t.field({
      type: 'JSON',
      description:
        'The case library over the same facts: [{ id, slug, narrative, observations, expected, acceptable }].',
      resolve: ({ cases }) => cases,
    }),
    hasAllFacts: t.exposeBoolean('hasAllFacts', {
      description: 'False when the graph has more facts than were asked for and fit.',
    }),
    hash: t.exposeString('hash', {
      description: 'SHA-256 over what decides: equal hash, same answers. The rulesHash of triage.',
    }),
    release: t.int({
      description: 'The release that it is of.',
      resolve: (_book, _args, { graph }) => graph.release.number,
    }),
  }),
});

builder.queryField('ruleBook', (t) =>
  t.field({
    type: RuleBookRef,
    description:
      'The published rules with what they must keep, what they mean and the cases they are held to.',
    args: {
      facts: t.arg({
        type: FactScopeEnum,
        required: true,
        defaultValue: 'NAMED',
        description: 'Which facts to tell of.',
      }),
    },
    resolve: (_root, { facts }, { graph }) => ruleBookDocument(graph.snapshot, facts),
  }),
);
