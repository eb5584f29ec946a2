import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, OCCURRENCE_QUALIFIERS } from './statement-kind-definition.ts';

/** A condition leads to another one, its complication. */
export const canLeadToKind = defineStatementKind({
  kind: 'CAN_LEAD_TO',
  shape: z.strictObject({ kind: z.literal('CAN_LEAD_TO'), ...statementFields }),
  ends: [{ subject: 'CONDITION', object: 'CONDITION' }],
  label: 'can lead to',
  negatedLabel: 'does not lead to',
  inverseLabel: 'can be a complication of',
  symmetric: false,
  qualifiers: OCCURRENCE_QUALIFIERS,
  schemaOrg: 'possibleComplication',
  biolink: 'biolink:contributes_to',
});
