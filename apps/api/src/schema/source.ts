import { allSources, selectStatements, sourceBySlug } from '@symptograph/core';
import { builder } from './builder.ts';
import { SourceConnection, StatementConnection } from './connections.ts';
import { SourceKindEnum } from './enums.ts';
import { pageArgs, pageOf } from './page.ts';
import { NodeRef, SourceRef } from './refs.ts';

SourceRef.implement({
  description: 'Where statements come from: an article, guideline, data set, book or person.',
  interfaces: [NodeRef],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses; unique among sources.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    sourceKind: t.expose('sourceKind', { type: SourceKindEnum, description: 'What kind of source it is.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where to read it.' }),
    doi: t.exposeString('doi', { nullable: true, description: 'Its DOI, without a resolver: 10.1000/182.' }),
    publishedAt: t.exposeString('publishedAt', {
      nullable: true,
      description: 'When it was published: a year, a month or a day.',
    }),
    accessedAt: t.exposeString('accessedAt', {
      nullable: true,
      description: 'When it was read: a year, a month or a day.',
    }),
    licence: t.exposeString('licence', { nullable: true, description: 'Under which licence it stands.' }),
    statements: t.field({
      type: StatementConnection,
      description: 'Statements that cite it, negated ones too.',
      args: pageArgs(),
      resolve: (of, args, context, info) =>
        pageOf(selectStatements(context.graph.snapshot, { source: of.id }), { args, context, info, of }),
    }),
  }),
});

builder.queryField('source', (t) =>
  t.field({
    type: SourceRef,
    nullable: true,
    description: 'The source with a slug, or null.',
    args: { slug: t.arg.string({ required: true, description: 'The slug of a source.' }) },
    resolve: (_root, { slug }, { graph }) => sourceBySlug(graph.snapshot, slug),
  }),
);

builder.queryField('sources', (t) =>
  t.field({
    type: SourceConnection,
    description: 'All sources, by title.',
    args: pageArgs(),
    resolve: (_root, args, context, info) =>
      pageOf(allSources(context.graph.snapshot), { args, context, info }),
  }),
);
