import { z } from 'zod';
import { measureShape } from '../measure.ts';
import { effectMeasure } from '../terms/statement-terms.ts';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, OCCURRENCE_QUALIFIERS } from './statement-kind-definition.ts';

/** A risk factor makes a condition less likely. */
export const riskLoweredByKind = defineStatementKind({
  kind: 'RISK_LOWERED_BY',
  shape: z.strictObject({
    kind: z.literal('RISK_LOWERED_BY'),
    ...statementFields,
    effect: effectMeasure.shape.optional(),
    /** The size of the effect, a plain ratio. */
    size: measureShape.optional(),
  }),
  ends: [{ subject: 'CONDITION', object: 'RISK_FACTOR' }],
  label: 'is made less likely by',
  negatedLabel: 'is not made less likely by',
  inverseLabel: 'lowers the risk of',
  symmetric: false,
  qualifiers: OCCURRENCE_QUALIFIERS,
  schemaOrg: 'riskFactor',
  biolink: 'biolink:decreased_likelihood_associated_with',
});
