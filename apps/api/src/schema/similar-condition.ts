import { type SimilarCondition, type SimilarityMetric, similarConditions } from '@symptograph/core';
import { builder } from './builder.ts';
import { firstOf } from './page.ts';
import { ConditionRef, SymptomRef } from './refs.ts';

const DEFAULT_SIMILAR = 10;

const SimilarityMetricEnum = builder.enumType('SimilarityMetric', {
  description: 'By what conditions are compared, over their symptoms and those symptoms’ supertypes.',
  values: {
    JACCARD: { description: 'Symptoms and supertypes that both have, over those that either has: 0 to 1.' },
    RESNIK: {
      description: 'Information content of the best matching symptoms, averaged both ways, in nats.',
    },
    PHENODIGM: {
      description:
        'Best and average match of the asked condition’s symptoms, as shares of a perfect one: 0 to 1.',
    },
  } satisfies Readonly<Record<SimilarityMetric, object>>,
});

const SimilarConditionRef = builder.objectRef<SimilarCondition>('SimilarCondition').implement({
  description: 'A condition with like symptoms.',
  fields: (t) => ({
    condition: t.field({
      type: ConditionRef,
      description: 'The like condition.',
      resolve: ({ condition }) => condition,
    }),
    score: t.exposeFloat('score', {
      description: 'How alike, on the scale of the metric; more is more alike.',
    }),
    shared: t.field({
      type: [SymptomRef],
      description: 'Symptoms that both have directly, by name.',
      resolve: ({ shared }) => shared,
    }),
  }),
});

builder.objectField(ConditionRef, 'similar', (t) =>
  t.field({
    type: [SimilarConditionRef],
    description: 'Conditions with like symptoms, most alike first.',
    args: {
      metric: t.arg({
        type: SimilarityMetricEnum,
        defaultValue: 'JACCARD',
        description: 'By what they are compared.',
      }),
      first: t.arg.int({ defaultValue: DEFAULT_SIMILAR, description: 'How many, 0 to 100.' }),
    },
    resolve: ({ id: conditionId }, { metric, first }, { graph }) =>
      similarConditions(graph.snapshot, {
        conditionId,
        metric: metric ?? 'JACCARD',
        first: firstOf(first ?? DEFAULT_SIMILAR),
      }),
  }),
);
