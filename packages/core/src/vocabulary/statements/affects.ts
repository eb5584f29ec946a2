import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind } from './statement-kind-definition.ts';

/** A condition affects a part of the body. */
export const affectsKind = defineStatementKind({
  kind: 'AFFECTS',
  shape: z.strictObject({ kind: z.literal('AFFECTS'), ...statementFields }),
  ends: [{ subject: 'CONDITION', object: 'ANATOMY' }],
  label: 'affects',
  negatedLabel: 'does not affect',
  inverseLabel: 'is affected by',
  symmetric: false,
  qualifiers: ['frequency', 'laterality', 'note'],
  schemaOrg: 'associatedAnatomy',
  biolink: 'biolink:disease_has_location',
});
