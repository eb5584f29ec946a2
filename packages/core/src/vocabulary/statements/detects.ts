import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind } from './statement-kind-definition.ts';

/** A test shows a sign. */
export const detectsKind = defineStatementKind({
  kind: 'DETECTS',
  shape: z.strictObject({ kind: z.literal('DETECTS'), ...statementFields }),
  ends: [{ subject: 'DIAGNOSTIC_TEST', object: 'SYMPTOM' }],
  label: 'can show',
  negatedLabel: 'does not show',
  inverseLabel: 'can be shown by',
  symmetric: false,
  qualifiers: ['frequency', 'note'],
  schemaOrg: 'signDetected',
  biolink: 'biolink:related_to',
});
