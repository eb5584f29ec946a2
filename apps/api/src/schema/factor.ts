import { builder } from './builder.ts';
import { FactorKindEnum } from './enums.ts';
import { bySlug } from './references.ts';
import { ConceptInterface, FactorRef, NodeRef } from './refs.ts';

FactorRef.implement({
  description: 'What provokes or eases a symptom: walking, rest, leaning forward, night.',
  interfaces: [NodeRef, ConceptInterface],
  fields: (t) => ({
    factorKind: t.expose('factorKind', {
      type: FactorKindEnum,
      description: 'What kind of circumstance it is.',
    }),
  }),
});

builder.queryField('factor', (t) =>
  t.field({
    type: FactorRef,
    nullable: true,
    description: 'The factor with a slug, or null.',
    args: { slug: t.arg.string({ required: true, description: 'Current or former slug: leaning-forward.' }) },
    resolve: (_root, { slug }, context) => bySlug(context, 'FACTOR', slug),
  }),
);
