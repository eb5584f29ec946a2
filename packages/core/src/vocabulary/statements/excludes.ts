import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, NOTE_ONLY } from './statement-kind-definition.ts';

/** Two symptoms, or two factors, cannot both hold. */
export const excludesKind = defineStatementKind({
  kind: 'EXCLUDES',
  shape: z.strictObject({ kind: z.literal('EXCLUDES'), ...statementFields }),
  ends: [
    { subject: 'SYMPTOM', object: 'SYMPTOM' },
    { subject: 'FACTOR', object: 'FACTOR' },
  ],
  label: 'cannot hold together with',
  negatedLabel: 'can hold together with',
  inverseLabel: 'cannot hold together with',
  symmetric: true,
  qualifiers: NOTE_ONLY,
  biolink: 'biolink:related_to',
});
