import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, NOTE_ONLY } from './statement-kind-definition.ts';

/** A treatment acts on a part of the body. */
export const targetsKind = defineStatementKind({
  kind: 'TARGETS',
  shape: z.strictObject({ kind: z.literal('TARGETS'), ...statementFields }),
  ends: [{ subject: 'TREATMENT', object: 'ANATOMY' }],
  label: 'acts on',
  negatedLabel: 'does not act on',
  inverseLabel: 'is acted on by',
  symmetric: false,
  qualifiers: NOTE_ONLY,
  biolink: 'biolink:affects',
});
