import { type CoOccurrence, coOccurringSymptoms } from '@symptograph/core';
import { builder } from './builder.ts';
import { firstOf } from './page.ts';
import { idOfRef } from './references.ts';
import { SymptomRef } from './refs.ts';

const DEFAULT_CO_OCCURRING = 10;
const DEFAULT_CO_OCCURRENCES = 20;

const CoOccurrenceRef = builder.objectRef<CoOccurrence>('CoOccurrence').implement({
  description: 'How often another symptom belongs to the same conditions. It counts conditions, not people.',
  fields: (t) => ({
    symptom: t.field({
      type: SymptomRef,
      description: 'The other symptom.',
      resolve: ({ symptom }) => symptom,
    }),
    sharedConditions: t.exposeInt('sharedConditions', { description: 'Conditions that have both.' }),
    jaccard: t.exposeFloat('jaccard', {
      description: 'Conditions that have both over those that have either: 0 to 1.',
    }),
    lift: t.exposeFloat('lift', {
      description: 'Shared conditions over what chance would give: 1 is chance, more is together more often.',
    }),
  }),
});

builder.objectField(SymptomRef, 'coOccurring', (t) =>
  t.field({
    type: [CoOccurrenceRef],
    description: 'Symptoms of the same conditions, those that share most first.',
    args: { first: t.arg.int({ defaultValue: DEFAULT_CO_OCCURRING, description: 'How many, 0 to 100.' }) },
    resolve: ({ id }, { first }, { graph }) =>
      coOccurringSymptoms(graph.snapshot, id, firstOf(first ?? DEFAULT_CO_OCCURRING)),
  }),
);

builder.queryField('coOccurrence', (t) =>
  t.field({
    type: [CoOccurrenceRef],
    description: 'Symptoms that belong to the same conditions as a symptom, those that share most first.',
    args: {
      symptom: t.arg({ type: 'ConceptRef', required: true, description: 'The symptom.' }),
      first: t.arg.int({ defaultValue: DEFAULT_CO_OCCURRENCES, description: 'How many, 0 to 100.' }),
    },
    resolve: (_root, { symptom, first }, context) =>
      coOccurringSymptoms(
        context.graph.snapshot,
        idOfRef(context, symptom, { at: 'symptom', kinds: ['SYMPTOM'] }),
        firstOf(first ?? DEFAULT_CO_OCCURRENCES),
      ),
  }),
);
