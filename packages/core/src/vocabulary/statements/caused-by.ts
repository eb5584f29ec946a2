import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, OCCURRENCE_QUALIFIERS } from './statement-kind-definition.ts';

/** A condition is caused by, due to or triggered by another condition, a habit or an event. */
export const causedByKind = defineStatementKind({
  kind: 'CAUSED_BY',
  shape: z.strictObject({ kind: z.literal('CAUSED_BY'), ...statementFields }),
  ends: [
    { subject: 'CONDITION', object: 'CONDITION' },
    { subject: 'CONDITION', object: 'RISK_FACTOR' },
    { subject: 'CONDITION', object: 'FACTOR' },
  ],
  label: 'can be caused by',
  negatedLabel: 'is not caused by',
  inverseLabel: 'can cause',
  symmetric: false,
  qualifiers: OCCURRENCE_QUALIFIERS,
  biolink: 'biolink:caused_by',
});
