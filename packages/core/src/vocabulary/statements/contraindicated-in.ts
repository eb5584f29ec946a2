import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind } from './statement-kind-definition.ts';

/** A treatment must not be used with a condition or risk factor. */
export const contraindicatedInKind = defineStatementKind({
  kind: 'CONTRAINDICATED_IN',
  shape: z.strictObject({ kind: z.literal('CONTRAINDICATED_IN'), ...statementFields }),
  ends: [
    { subject: 'TREATMENT', object: 'CONDITION' },
    { subject: 'TREATMENT', object: 'RISK_FACTOR' },
  ],
  label: 'must not be used with',
  negatedLabel: 'may be used with',
  inverseLabel: 'rules out the use of',
  symmetric: false,
  qualifiers: ['severity', 'note'],
  schemaOrg: 'contraindication',
  biolink: 'biolink:contraindicated_in',
});
