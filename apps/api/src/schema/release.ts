import { builder } from './builder.ts';
import { ReleaseConnection } from './connections.ts';
import { pageArgs, pageOf } from './page.ts';
import { NodeRef, ReleaseRef } from './refs.ts';

ReleaseRef.implement({
  description: 'One published version of the graph. Numbers start at 1 and have no gaps.',
  interfaces: [NodeRef],
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Its number; read it with ?release=.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    title: t.exposeString('title', { description: 'What it brings, in a few words.' }),
    hash: t.exposeString('hash', {
      description: "sha-256 over the previous hash and this release's sorted revision hashes.",
    }),
    previousHash: t.exposeString('previousHash', {
      nullable: true,
      description: 'The hash of the release before; null for the first.',
    }),
    statements: t.exposeInt('statements', { description: 'How many statements the graph holds.' }),
    concepts: t.exposeInt('concepts', { description: 'How many active concepts the graph holds.' }),
  }),
});

builder.queryField('release', (t) =>
  t.field({
    type: ReleaseRef,
    nullable: true,
    description: 'The release with a number, or null; the current release when no number is given.',
    args: { number: t.arg.int({ description: 'The number of a release.' }) },
    resolve: (_root, { number }, { releases }) =>
      releases.find((release) => release.number === (number ?? releases[0]?.number)),
  }),
);

builder.queryField('releases', (t) =>
  t.field({
    type: ReleaseConnection,
    description: 'All releases, newest first.',
    args: pageArgs(),
    resolve: (_root, args, context, info) => pageOf(context.releases, { args, context, info }),
  }),
);
