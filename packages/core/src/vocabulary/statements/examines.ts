import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, NOTE_ONLY } from './statement-kind-definition.ts';

/** A test looks at a part of the body. */
export const examinesKind = defineStatementKind({
  kind: 'EXAMINES',
  shape: z.strictObject({ kind: z.literal('EXAMINES'), ...statementFields }),
  ends: [{ subject: 'DIAGNOSTIC_TEST', object: 'ANATOMY' }],
  label: 'examines',
  negatedLabel: 'does not examine',
  inverseLabel: 'is examined by',
  symmetric: false,
  qualifiers: NOTE_ONLY,
  biolink: 'biolink:related_to',
});
