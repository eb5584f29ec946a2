import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { textShape } from '../vocabulary/text.ts';
import { WRITING_LIMITS } from '../writing/limits.ts';
import { textProblem } from '../writing/text-problem.ts';
import { operationShape } from './operation.ts';

const subjectId = z.string().max(40, 'must have at most 40 characters');
const reasonShape = textShape.superRefine((text, { addIssue }) => {
  const problem = textProblem(text, WRITING_LIMITS.prose);
  if (problem) addIssue({ code: 'custom', message: problem });
});

/**
 * What an editor does to one subject in a change set.
 *
 * `CREATE` brings a whole subject with its permanent id, `UPDATE` some operations, in order, on the draft as it is. `DEPRECATE` and
 * `MERGE` need a reason; a merge deprecates the concept in favour of `into` and points all that names it there. `REMOVE` is for
 * statements, sources, rules, criteria, contracts and cases, and for concepts that were never published. `DISCARD` gives up the
 * change of a subject.
 */
export const subjectEditShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('CREATE'), subject: z.record(z.string(), z.json()) }),
  z.strictObject({
    kind: z.literal('UPDATE'),
    subjectId,
    operations: z
      .array(operationShape)
      .min(1, 'must have at least one operation')
      .max(200, 'may have at most 200 operations'),
  }),
  z.strictObject({
    kind: z.literal('DEPRECATE'),
    subjectId,
    reason: reasonShape,
    replacedBy: subjectId.optional(),
  }),
  z.strictObject({ kind: z.literal('RESTORE'), subjectId }),
  z.strictObject({ kind: z.literal('MERGE'), subjectId, into: subjectId, reason: reasonShape }),
  z.strictObject({ kind: z.literal('REMOVE'), subjectId, reason: reasonShape }),
  z.strictObject({ kind: z.literal('DISCARD'), subjectId }),
]);

export type SubjectEdit = DeepReadonly<z.infer<typeof subjectEditShape>>;
