import { z } from 'zod';
import { statementFields } from './statement-fields.ts';
import { ALL_QUALIFIERS, defineStatementKind } from './statement-kind-definition.ts';

/** A symptom comes with another one. */
export const accompaniedByKind = defineStatementKind({
  kind: 'ACCOMPANIED_BY',
  shape: z.strictObject({ kind: z.literal('ACCOMPANIED_BY'), ...statementFields }),
  ends: [{ subject: 'SYMPTOM', object: 'SYMPTOM' }],
  label: 'may come with',
  negatedLabel: 'does not come with',
  inverseLabel: 'may accompany',
  symmetric: false,
  qualifiers: ALL_QUALIFIERS,
  biolink: 'biolink:coexists_with',
});
