import { cited } from './cited.ts';
import { TestPurposeEnum } from './enums.ts';
import { conceptIfKind, conceptOfKind } from './graph-reads.ts';
import { MeasureRef } from './measure.ts';
import {
  ConditionRef,
  DiagnosticTestRef,
  NodeRef,
  StatementInterface,
  SymptomRef,
  TestStatementRef,
} from './refs.ts';

TestStatementRef.implement({
  description: 'A condition or a symptom is looked into with a test.',
  interfaces: [NodeRef, StatementInterface],
  fields: (t) => ({
    test: t.field({
      type: DiagnosticTestRef,
      description: 'The object.',
      resolve: ({ object }, _args, context) => conceptOfKind(context, 'DIAGNOSTIC_TEST', object),
    }),
    condition: t.field({
      type: ConditionRef,
      nullable: true,
      description: 'The subject, when it is a condition.',
      resolve: ({ subject }, _args, context) => conceptIfKind(context, 'CONDITION', subject),
    }),
    symptom: t.field({
      type: SymptomRef,
      nullable: true,
      description: 'The subject, when it is a symptom.',
      resolve: ({ subject }, _args, context) => conceptIfKind(context, 'SYMPTOM', subject),
    }),
    purpose: t.expose('purpose', { type: [TestPurposeEnum], description: 'What the test is done for.' }),
    sensitivity: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'Share of people with the condition whom the test finds, 0 to 1.',
      resolve: (statement) => cited(statement, statement.sensitivity),
    }),
    specificity: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'Share of people without the condition whom the test clears, 0 to 1.',
      resolve: (statement) => cited(statement, statement.specificity),
    }),
    likelihoodRatioPositive: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'By how much a positive result raises the odds.',
      resolve: (statement) => cited(statement, statement.likelihoodRatioPositive),
    }),
    likelihoodRatioNegative: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'By how much a negative result lowers the odds.',
      resolve: (statement) => cited(statement, statement.likelihoodRatioNegative),
    }),
  }),
});
