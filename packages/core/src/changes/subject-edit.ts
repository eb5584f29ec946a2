import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { textShape } from '../vocabulary/text.ts';
import { operationShape } from './operation.ts';

const subjectId = z.string().max(40);

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
    operations: z.array(operationShape).min(1, 'must have at least one operation').max(200),
  }),
  z.strictObject({
    kind: z.literal('DEPRECATE'),
    subjectId,
    reason: textShape,
    replacedBy: subjectId.optional(),
  }),
  z.strictObject({ kind: z.literal('RESTORE'), subjectId }),
  z.strictObject({ kind: z.literal('MERGE'), subjectId, into: subjectId, reason: textShape }),
  z.strictObject({ kind: z.literal('REMOVE'), subjectId, reason: textShape }),
  z.strictObject({ kind: z.literal('DISCARD'), subjectId }),
]);

export type SubjectEdit = DeepReadonly<z.infer<typeof subjectEditShape>>;
