import { idPrefixesOf } from '@symptograph/core';
import { z } from 'zod';

/** A concept of the pack: its slug, or `kind/slug` where kinds share a slug. */
export const referenceShape = z
  .string()
  .regex(
    /^(?:[a-z]+(?:-[a-z]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be a slug, or kind/slug where several kinds have that slug',
  )
  .describe('Slug of a concept of this pack, or kind/slug where several kinds have that slug');

/** Names one piece of the subject's own evidence. */
export const labelShape = z
  .string()
  .min(1, 'must not be empty')
  .describe("Label of one piece of the subject's own evidence");

/** Names one or more pieces of the subject's own evidence. */
export const labelsShape = z.union([labelShape, z.array(labelShape).min(1)], {
  error: 'must be a label of evidence or a list of labels',
});

/** Whether a shape of core is a reference to a piece of the subject's evidence. */
export function isEvidenceRef(shape: z.ZodType): boolean {
  return idPrefixesOf(shape)?.includes('evd') ?? false;
}
