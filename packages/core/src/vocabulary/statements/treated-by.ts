import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind } from './statement-kind-definition.ts';
import { TREATMENT_QUALIFIERS, treatmentStatementFields } from './treatment-statement-fields.ts';

/** A condition is treated with a treatment. */
export const treatedByKind = defineStatementKind({
  kind: 'TREATED_BY',
  shape: z.strictObject({ kind: z.literal('TREATED_BY'), ...statementFields, ...treatmentStatementFields }),
  ends: [{ subject: 'CONDITION', object: 'TREATMENT' }],
  label: 'is treated with',
  negatedLabel: 'is not treated with',
  inverseLabel: 'treats',
  symmetric: false,
  qualifiers: TREATMENT_QUALIFIERS,
  schemaOrg: 'possibleTreatment',
  biolink: 'biolink:treated_by',
});
