import { z } from 'zod';
import { CONCEPT_KINDS } from '../concept-kind.ts';
import { statementFields } from './statement-fields.ts';
import { defineStatementKind, NOTE_ONLY } from './statement-kind-definition.ts';

/** A concept is a kind of another concept of the same kind. */
export const subtypeOfKind = defineStatementKind({
  kind: 'SUBTYPE_OF',
  shape: z.strictObject({ kind: z.literal('SUBTYPE_OF'), ...statementFields }),
  ends: CONCEPT_KINDS.map((kind) => ({ subject: kind, object: kind })),
  label: 'is a kind of',
  negatedLabel: 'is not a kind of',
  inverseLabel: 'includes',
  symmetric: false,
  qualifiers: NOTE_ONLY,
  biolink: 'biolink:subclass_of',
});
