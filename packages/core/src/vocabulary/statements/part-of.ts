import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, NOTE_ONLY } from './statement-kind-definition.ts';

/** A part of the body belongs to a larger one; a treatment belongs to a bundle such as RICE. */
export const partOfKind = defineStatementKind({
  kind: 'PART_OF',
  shape: z.strictObject({ kind: z.literal('PART_OF'), ...statementFields }),
  ends: [
    { subject: 'ANATOMY', object: 'ANATOMY' },
    { subject: 'TREATMENT', object: 'TREATMENT' },
  ],
  label: 'is part of',
  negatedLabel: 'is not part of',
  inverseLabel: 'has the part',
  symmetric: false,
  qualifiers: NOTE_ONLY,
  biolink: 'biolink:part_of',
});
