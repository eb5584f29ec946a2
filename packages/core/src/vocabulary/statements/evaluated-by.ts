import { z } from 'zod';
import { measureShape } from '../measure.ts';
import { testPurpose } from '../terms/statement-terms.ts';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind } from './statement-kind-definition.ts';

/** A condition or a symptom is looked into with a test. */
export const evaluatedByKind = defineStatementKind({
  kind: 'EVALUATED_BY',
  shape: z.strictObject({
    kind: z.literal('EVALUATED_BY'),
    ...statementFields,
    purpose: z.array(testPurpose.shape).default([]),
    /** Shares between 0 and 1. */
    sensitivity: measureShape.optional(),
    specificity: measureShape.optional(),
    /** Plain ratios. */
    likelihoodRatioPositive: measureShape.optional(),
    likelihoodRatioNegative: measureShape.optional(),
  }),
  ends: [
    { subject: 'CONDITION', object: 'DIAGNOSTIC_TEST' },
    { subject: 'SYMPTOM', object: 'DIAGNOSTIC_TEST' },
  ],
  label: 'is evaluated by',
  negatedLabel: 'is not evaluated by',
  inverseLabel: 'evaluates',
  symmetric: false,
  qualifiers: ['frequency', 'note'],
  schemaOrg: 'typicalTest',
  biolink: 'biolink:is_diagnosed_by',
});
