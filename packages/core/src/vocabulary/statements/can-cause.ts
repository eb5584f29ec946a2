import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, OCCURRENCE_QUALIFIERS } from './statement-kind-definition.ts';

/** A symptom brings about another one: swelling limits movement. */
export const canCauseKind = defineStatementKind({
  kind: 'CAN_CAUSE',
  shape: z.strictObject({ kind: z.literal('CAN_CAUSE'), ...statementFields }),
  ends: [{ subject: 'SYMPTOM', object: 'SYMPTOM' }],
  label: 'can bring about',
  negatedLabel: 'does not bring about',
  inverseLabel: 'can be brought about by',
  symmetric: false,
  qualifiers: OCCURRENCE_QUALIFIERS,
  biolink: 'biolink:contributes_to',
});
