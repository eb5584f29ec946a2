import { selectConditions } from '@symptograph/core';
import { builder } from './builder.ts';
import { ConditionConnection } from './connections.ts';
import { relatedOfKind } from './graph-reads.ts';
import { pageArgs, pageOf } from './page.ts';
import { bySlug } from './references.ts';
import { AnatomyRef, ConceptInterface, NodeRef } from './refs.ts';

AnatomyRef.implement({
  description: 'A part of the body.',
  interfaces: [NodeRef, ConceptInterface],
  fields: (t) => ({
    partOf: t.field({
      type: [AnatomyRef],
      description: 'Structures that it is a part of.',
      resolve: (anatomy, _args, context) =>
        relatedOfKind(context, anatomy, { kind: 'PART_OF', direction: 'OUT', to: 'ANATOMY' }),
    }),
    parts: t.field({
      type: [AnatomyRef],
      description: 'Its parts.',
      resolve: (anatomy, _args, context) =>
        relatedOfKind(context, anatomy, { kind: 'PART_OF', direction: 'IN', to: 'ANATOMY' }),
    }),
    conditions: t.field({
      type: ConditionConnection,
      description: 'Active conditions that affect this structure or any part of it, by name.',
      args: pageArgs(),
      resolve: (of, args, context, info) =>
        pageOf(selectConditions(context.graph.snapshot, { affects: of.id }), { args, context, info, of }),
    }),
  }),
});

builder.queryField('anatomy', (t) =>
  t.field({
    type: AnatomyRef,
    nullable: true,
    description: 'The part of the body with a slug, or null.',
    args: { slug: t.arg.string({ required: true, description: 'Current or former slug: calf.' }) },
    resolve: (_root, { slug }, context) => bySlug(context, 'ANATOMY', slug),
  }),
);
