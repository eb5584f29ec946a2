import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, NOTE_ONLY } from './statement-kind-definition.ts';

/** Two conditions look alike and have to be told apart. */
export const differentialOfKind = defineStatementKind({
  kind: 'DIFFERENTIAL_OF',
  shape: z.strictObject({ kind: z.literal('DIFFERENTIAL_OF'), ...statementFields }),
  ends: [{ subject: 'CONDITION', object: 'CONDITION' }],
  label: 'can be mistaken for',
  negatedLabel: 'is not mistaken for',
  inverseLabel: 'can be mistaken for',
  symmetric: true,
  qualifiers: NOTE_ONLY,
  schemaOrg: 'differentialDiagnosis',
  biolink: 'biolink:related_to',
});
