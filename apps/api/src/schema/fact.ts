import { type Fact, factLabel } from '@symptograph/core';
import { builder } from './builder.ts';
import { cited } from './cited.ts';
import { conceptNamed } from './graph-reads.ts';
import { QualifiersRef } from './qualifiers.ts';
import { ConceptInterface } from './refs.ts';

export const FactRef = builder.objectRef<Fact>('Fact').implement({
  description: 'A concept with qualifiers, or a threshold on an observable.',
  fields: (t) => ({
    concept: t.field({
      type: ConceptInterface,
      description: 'What it is about.',
      resolve: ({ concept }, _args, context) => conceptNamed(context, concept),
    }),
    qualifiers: t.field({
      type: QualifiersRef,
      nullable: true,
      description: 'In which circumstances; null for in any.',
      resolve: ({ qualifiers }) => cited({ evidence: [] }, qualifiers),
    }),
    gte: t.exposeFloat('gte', { nullable: true, description: 'At or above this value.' }),
    lt: t.exposeFloat('lt', { nullable: true, description: 'Below this value.' }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: 'The UCUM unit of the threshold, or of the value that was measured.',
    }),
    label: t.string({
      description: 'The fact in English: calf pain, eased by leaning forward.',
      resolve: (fact, _args, { graph }) => factLabel(graph.snapshot, fact),
    }),
  }),
});
