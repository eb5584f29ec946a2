import {
  allCases,
  allRules,
  allSources,
  CONCEPT_KINDS,
  type ConceptKind,
  conceptsOfKinds,
  STATEMENT_KINDS,
  type StatementKind,
  statementsOfKind,
} from '@symptograph/core';
import type { GraphVersion } from '../graph-version.ts';
import { builder } from './builder.ts';
import { ConceptKindEnum } from './enums.ts';
import { StatementKindEnum } from './statement-kind-enum.ts';

interface Count<Kind> {
  readonly kind: Kind;
  readonly count: number;
}

const KindCount = builder.objectRef<Count<ConceptKind>>('KindCount').implement({
  description: 'How many concepts there are of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ConceptKindEnum, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many active concepts.' }),
  }),
});

const StatementCount = builder.objectRef<Count<StatementKind>>('StatementCount').implement({
  description: 'How many statements there are of one kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: StatementKindEnum, description: 'The kind.' }),
    count: t.exposeInt('count', { description: 'How many statements, negated ones too.' }),
  }),
});

const GraphStatistics = builder.objectRef<GraphVersion>('GraphStatistics').implement({
  description: 'What the release that is read holds.',
  fields: (t) => ({
    concepts: t.field({
      type: [KindCount],
      description: 'Active concepts by kind, every kind.',
      resolve: ({ snapshot }) => CONCEPT_KINDS.map((kind) => ({ kind, count: countActive(snapshot, kind) })),
    }),
    statements: t.field({
      type: [StatementCount],
      description: 'Statements by kind, every kind.',
      resolve: ({ snapshot }) =>
        STATEMENT_KINDS.map((kind) => ({ kind, count: statementsOfKind(snapshot, kind).length })),
    }),
    rules: t.int({ description: 'Published rules.', resolve: ({ snapshot }) => allRules(snapshot).length }),
    cases: t.int({
      description: 'Cases of the case library.',
      resolve: ({ snapshot }) => allCases(snapshot).length,
    }),
    sources: t.int({ description: 'Sources.', resolve: ({ snapshot }) => allSources(snapshot).length }),
    release: t.int({ description: 'The number of the release.', resolve: ({ release }) => release.number }),
  }),
});

function countActive(snapshot: GraphVersion['snapshot'], kind: ConceptKind): number {
  let count = 0;
  for (const { status } of conceptsOfKinds(snapshot, [kind])) if (status === 'ACTIVE') count += 1;
  return count;
}

builder.queryField('statistics', (t) =>
  t.field({
    type: GraphStatistics,
    description: 'How much the release that is read holds.',
    resolve: (_root, _args, { graph }) => graph,
  }),
);
