import { type EnrichedConcept, enrichedConcepts } from '@symptograph/core';
import { builder } from './builder.ts';
import { ConceptKindEnum } from './enums.ts';
import { notTooMany } from './not-too-many.ts';
import { DEFAULT_FIRST, firstOf } from './page.ts';
import { idsOfRefs } from './references.ts';
import { ConceptInterface } from './refs.ts';

const MOST_CONDITIONS = 500;

const EnrichedConceptRef = builder.objectRef<EnrichedConcept>('EnrichedConcept').implement({
  description: "A concept that some conditions have more often than the graph's conditions at large.",
  fields: (t) => ({
    concept: t.field({
      type: ConceptInterface,
      description: 'What stands out.',
      resolve: ({ concept }) => concept,
    }),
    observed: t.exposeInt('observed', {
      description: 'How many of the conditions have it or a subtype of it.',
    }),
    expected: t.exposeFloat('expected', { description: 'How many would by chance.' }),
    foldChange: t.exposeFloat('foldChange', { description: 'Observed over expected.' }),
    pValue: t.exposeFloat('pValue', {
      description: 'Chance of at least as many, by the hypergeometric distribution.',
    }),
    adjustedPValue: t.exposeFloat('adjustedPValue', {
      description:
        'The p-value after Benjamini and Hochberg, over all concepts that any of the conditions has.',
    }),
  }),
});

builder.queryField('enrichment', (t) =>
  t.field({
    type: [EnrichedConceptRef],
    description:
      'What stands out in a set of conditions against the whole graph: hypergeometric test, Benjamini-Hochberg adjusted. Least likely by chance first.',
    args: {
      conditions: t.arg({
        type: ['ConceptRef'],
        required: true,
        description: 'The conditions, at most 500; one named twice counts once.',
      }),
      kind: t.arg({ type: ConceptKindEnum, required: true, description: 'Concepts of which kind.' }),
      first: t.arg.int({ defaultValue: DEFAULT_FIRST, description: 'How many, 0 to 100.' }),
    },
    resolve: (_root, { conditions, kind, first }, context) => {
      notTooMany(conditions, 'conditions', MOST_CONDITIONS);
      return enrichedConcepts(context.graph.snapshot, {
        conditions: idsOfRefs(context, conditions, { at: 'conditions', kinds: ['CONDITION'] }) ?? [],
        kind,
        first: firstOf(first ?? DEFAULT_FIRST),
      });
    },
  }),
);
