import { z } from 'zod';
import { measureShape } from '../measure.ts';
import { effectMeasure } from '../terms/statement-terms.ts';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, OCCURRENCE_QUALIFIERS } from './statement-kind-definition.ts';

/** A risk factor makes a condition more likely. */
export const riskRaisedByKind = defineStatementKind({
  kind: 'RISK_RAISED_BY',
  shape: z.strictObject({
    kind: z.literal('RISK_RAISED_BY'),
    ...statementFields,
    effect: effectMeasure.shape.optional(),
    /** The size of the effect, a plain ratio. */
    size: measureShape.optional(),
  }),
  ends: [{ subject: 'CONDITION', object: 'RISK_FACTOR' }],
  label: 'is made more likely by',
  negatedLabel: 'is not made more likely by',
  inverseLabel: 'raises the risk of',
  symmetric: false,
  qualifiers: OCCURRENCE_QUALIFIERS,
  schemaOrg: 'riskFactor',
  biolink: 'biolink:increased_likelihood_associated_with',
});
