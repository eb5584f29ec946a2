import { type StatementSelection, selectStatements } from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { StatementConnection } from './connections.ts';
import { nodeById, statementTypeName } from './global-id.ts';
import { conceptNamed } from './graph-reads.ts';
import { DEFAULT_FIRST_REVISIONS, pageArgs, pageOf } from './page.ts';
import { QualifiersRef } from './qualifiers.ts';
import { idOfRef, sourceIdAt } from './references.ts';
import { ConceptInterface, EvidenceRef, NodeRef, StatementInterface } from './refs.ts';
import { historyPage, RevisionConnection } from './revision.ts';
import { StatementKindEnum } from './statement-kind-enum.ts';

StatementInterface.implement({
  description:
    'One sourced claim: the edge of the graph. Unique by subject, kind, object, negated and qualifiers; another situation is another statement.',
  interfaces: [NodeRef],
  resolveType: statementTypeName,
  fields: (t) => ({
    kind: t.expose('kind', { type: StatementKindEnum, description: 'What it says of its two ends.' }),
    subject: t.field({
      type: ConceptInterface,
      description: 'What it is about.',
      resolve: ({ subject }, _args, context) => conceptNamed(context, subject),
    }),
    object: t.field({
      type: ConceptInterface,
      description: 'What it relates the subject to.',
      resolve: ({ object }, _args, context) => conceptNamed(context, object),
    }),
    negated: t.exposeBoolean('negated', {
      description:
        'Stated to be absent, as opposed to unsaid. Left out of the typed shortcut fields, filters, paths, matrix and analytics.',
    }),
    qualifiers: t.field({
      type: QualifiersRef,
      description: 'Under which circumstances it holds.',
      resolve: ({ qualifiers, evidence }) => ({ part: qualifiers, evidence }),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Where it is from.',
      resolve: ({ evidence }) => evidence,
    }),
    version: t.exposeInt('version', { description: 'Grows with each published edit.' }),
    // The one public read that asks the database: the snapshot holds how things are, not how they came to be.
    history: t.field({
      type: RevisionConnection,
      description: 'Its revisions up to the release that is read, newest first.',
      args: pageArgs(DEFAULT_FIRST_REVISIONS),
      resolve: (of, args, context, info) => historyPage({ args, context, info, of }),
    }),
  }),
});

const StatementFilter = builder.inputType('StatementFilter', {
  description: 'Which statements to keep. Parts combine with AND; an absent part keeps all.',
  fields: (t) => ({
    kinds: t.field({ type: [StatementKindEnum], description: 'Of one of these kinds.' }),
    subject: t.field({ type: 'ConceptRef', description: 'About this concept.' }),
    object: t.field({ type: 'ConceptRef', description: 'That relate to this concept.' }),
    source: t.id({ description: 'That cite the source with this id.' }),
    includeNegated: t.boolean({ defaultValue: true, description: 'Negated statements too.' }),
  }),
});

function statementSelection(
  context: ReadContext,
  filter: typeof StatementFilter.$inferInput | null | undefined,
): StatementSelection {
  const { kinds, subject, object, source, includeNegated } = filter ?? {};
  return {
    kinds: kinds ?? undefined,
    subject: idOfRef(context, subject, { at: 'filter.subject' }),
    object: idOfRef(context, object, { at: 'filter.object' }),
    source: sourceIdAt(context, source, 'filter.source'),
    includeNegated: includeNegated ?? true,
  };
}

builder.queryField('statement', (t) =>
  t.field({
    type: StatementInterface,
    nullable: true,
    description: 'The statement with an id, or null.',
    args: { id: t.arg.id({ required: true, description: 'A global id: stm_01KAVN….' }) },
    resolve: (_root, { id }, context) => {
      const node = nodeById(context, id);
      return node && 'subject' in node ? node : null;
    },
  }),
);

builder.queryField('statements', (t) =>
  t.field({
    type: StatementConnection,
    description: 'Statements, by kind in the order of StatementKind, then by id.',
    args: {
      filter: t.arg({ type: StatementFilter, description: 'Which to keep; all when omitted.' }),
      ...pageArgs(),
    },
    resolve: (_root, args, context, info) => {
      const kept = selectStatements(context.graph.snapshot, statementSelection(context, args.filter));
      return pageOf(kept, { args, context, info });
    },
  }),
);
