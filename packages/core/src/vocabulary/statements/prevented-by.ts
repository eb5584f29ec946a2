import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind } from './statement-kind-definition.ts';
import { TREATMENT_QUALIFIERS, treatmentStatementFields } from './treatment-statement-fields.ts';

/** A treatment helps to prevent a condition or a symptom. */
export const preventedByKind = defineStatementKind({
  kind: 'PREVENTED_BY',
  shape: z.strictObject({ kind: z.literal('PREVENTED_BY'), ...statementFields, ...treatmentStatementFields }),
  ends: [
    { subject: 'CONDITION', object: 'TREATMENT' },
    { subject: 'SYMPTOM', object: 'TREATMENT' },
  ],
  label: 'is prevented by',
  negatedLabel: 'is not prevented by',
  inverseLabel: 'helps prevent',
  symmetric: false,
  qualifiers: TREATMENT_QUALIFIERS,
  schemaOrg: 'primaryPrevention',
  biolink: 'biolink:condition_prevented_by',
});
