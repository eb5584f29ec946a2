import { z } from 'zod';
import { severity } from '../terms/clinical-modifiers.ts';
import { statementFields } from './statement-fields.ts';
import { ALL_QUALIFIERS, defineStatementKind } from './statement-kind-definition.ts';

/** A condition shows a symptom. */
export const hasSymptomKind = defineStatementKind({
  kind: 'HAS_SYMPTOM',
  shape: z.strictObject({
    kind: z.literal('HAS_SYMPTOM'),
    ...statementFields,
    /** Holds only when the condition is this severe; empty means at any severity. */
    whenConditionSeverity: z.array(severity.shape).default([]),
    /** Its appearing says that the condition is getting worse. */
    marksProgression: z.boolean().default(false),
  }),
  ends: [{ subject: 'CONDITION', object: 'SYMPTOM' }],
  label: 'has the symptom',
  negatedLabel: 'does not have the symptom',
  inverseLabel: 'is a symptom of',
  symmetric: false,
  qualifiers: ALL_QUALIFIERS,
  schemaOrg: 'signOrSymptom',
  biolink: 'biolink:has_phenotype',
});
