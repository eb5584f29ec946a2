import type { Observable } from '@symptograph/core';
import { builder } from './builder.ts';
import { conceptOfKind } from './graph-reads.ts';
import { bySlug } from './references.ts';
import { ConceptInterface, NodeRef, ObservableRef, SymptomRef } from './refs.ts';

const DerivedFinding = builder.objectRef<Observable['derived'][number]>('DerivedFinding').implement({
  description: 'A finding that follows from a threshold on a measured quantity.',
  fields: (t) => ({
    symptom: t.field({
      type: SymptomRef,
      description: 'The finding.',
      resolve: ({ symptom }, _args, context) => conceptOfKind(context, 'SYMPTOM', symptom),
    }),
    gte: t.exposeFloat('gte', { nullable: true, description: 'At or above this value.' }),
    lt: t.exposeFloat('lt', { nullable: true, description: 'Below this value.' }),
    unit: t.exposeString('unit', { description: "The threshold's UCUM unit, as the source gives it." }),
  }),
});

ObservableRef.implement({
  description: 'A measured quantity: age, body temperature, calf circumference.',
  interfaces: [NodeRef, ConceptInterface],
  fields: (t) => ({
    unit: t.exposeString('unit', { description: 'The UCUM unit in which it is recorded.' }),
    derived: t.field({
      type: [DerivedFinding],
      description:
        "Findings that follow from a threshold: temperature of 101 [degF] or more is high fever; a threshold keeps the source's unit.",
      resolve: ({ derived }) => derived,
    }),
  }),
});

builder.queryField('observable', (t) =>
  t.field({
    type: ObservableRef,
    nullable: true,
    description: 'The observable with a slug, or null.',
    args: {
      slug: t.arg.string({ required: true, description: 'Current or former slug: body-temperature.' }),
    },
    resolve: (_root, { slug }, context) => bySlug(context, 'OBSERVABLE', slug),
  }),
);
