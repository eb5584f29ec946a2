import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind } from './statement-kind-definition.ts';
import { TREATMENT_QUALIFIERS, treatmentStatementFields } from './treatment-statement-fields.ts';

/** A treatment relieves a symptom. */
export const relievedByKind = defineStatementKind({
  kind: 'RELIEVED_BY',
  shape: z.strictObject({ kind: z.literal('RELIEVED_BY'), ...statementFields, ...treatmentStatementFields }),
  ends: [{ subject: 'SYMPTOM', object: 'TREATMENT' }],
  label: 'is relieved by',
  negatedLabel: 'is not relieved by',
  inverseLabel: 'relieves',
  symmetric: false,
  qualifiers: TREATMENT_QUALIFIERS,
  schemaOrg: 'possibleTreatment',
  biolink: 'biolink:condition_ameliorated_by',
});
