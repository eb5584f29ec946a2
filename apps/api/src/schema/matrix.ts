import { type MatrixCell, type SymptomConditionMatrix, symptomConditionMatrix } from '@symptograph/core';
import { builder } from './builder.ts';
import { notTooMany } from './not-too-many.ts';
import { firstOf } from './page.ts';
import { idsOfRefs } from './references.ts';
import { ConditionRef, SymptomRef, SymptomStatementRef } from './refs.ts';

const DEFAULT_SIDE = 30;
const MOST_NAMED = 100;

const MatrixCellRef = builder.objectRef<MatrixCell>('MatrixCell').implement({
  description:
    "What is stated of one condition and one symptom. row indexes conditions, column indexes symptoms; weight is the frequency's midpoint, 0.5 where none is stated.",
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Place of the condition in conditions, from 0.' }),
    column: t.exposeInt('column', { description: 'Place of the symptom in symptoms, from 0.' }),
    weight: t.exposeFloat('weight', {
      description: 'The highest share of people with the condition that a statement gives: 0 to 1.',
    }),
    statements: t.field({
      type: [SymptomStatementRef],
      description: 'The statements that say so, each for another situation.',
      resolve: ({ statements }) => statements,
    }),
  }),
});

const SymptomConditionMatrixRef = builder
  .objectRef<SymptomConditionMatrix>('SymptomConditionMatrix')
  .implement({
    description: 'Conditions by symptoms, for a heat map.',
    fields: (t) => ({
      conditions: t.field({
        type: [ConditionRef],
        description: 'The rows.',
        resolve: ({ conditions }) => conditions,
      }),
      symptoms: t.field({
        type: [SymptomRef],
        description: 'The columns.',
        resolve: ({ symptoms }) => symptoms,
      }),
      cells: t.field({
        type: [MatrixCellRef],
        description: 'By row, then column; a pair that nothing is stated of has none.',
        resolve: ({ cells }) => cells,
      }),
    }),
  });

builder.queryField('matrix', (t) =>
  t.field({
    type: SymptomConditionMatrixRef,
    description:
      'Conditions by symptoms, for a heat map: the rows and columns with the most statements when none are named.',
    args: {
      conditions: t.arg({ type: ['ConceptRef'], description: 'The rows, at most 100, in this order.' }),
      symptoms: t.arg({ type: ['ConceptRef'], description: 'The columns, at most 100, in this order.' }),
      firstConditions: t.arg.int({
        defaultValue: DEFAULT_SIDE,
        description: 'How many rows when none are named, 0 to 100.',
      }),
      firstSymptoms: t.arg.int({
        defaultValue: DEFAULT_SIDE,
        description: 'How many columns when none are named, 0 to 100.',
      }),
    },
    resolve: (_root, { conditions, symptoms, firstConditions, firstSymptoms }, context) => {
      notTooMany(conditions ?? [], 'conditions', MOST_NAMED);
      notTooMany(symptoms ?? [], 'symptoms', MOST_NAMED);
      return symptomConditionMatrix(context.graph.snapshot, {
        conditions: idsOfRefs(context, conditions, { at: 'conditions', kinds: ['CONDITION'] }),
        symptoms: idsOfRefs(context, symptoms, { at: 'symptoms', kinds: ['SYMPTOM'] }),
        firstConditions: firstOf(firstConditions ?? DEFAULT_SIDE, 'firstConditions'),
        firstSymptoms: firstOf(firstSymptoms ?? DEFAULT_SIDE, 'firstSymptoms'),
      });
    },
  }),
);
