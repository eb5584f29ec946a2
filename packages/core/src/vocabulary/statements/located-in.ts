import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind } from './statement-kind-definition.ts';

/** A symptom is felt or seen in a part of the body. */
export const locatedInKind = defineStatementKind({
  kind: 'LOCATED_IN',
  shape: z.strictObject({ kind: z.literal('LOCATED_IN'), ...statementFields }),
  ends: [{ subject: 'SYMPTOM', object: 'ANATOMY' }],
  label: 'is felt or seen in',
  negatedLabel: 'is not felt or seen in',
  inverseLabel: 'can be the site of',
  symmetric: false,
  qualifiers: ['frequency', 'laterality', 'spread', 'note'],
  biolink: 'biolink:located_in',
});
