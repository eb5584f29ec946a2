import { z } from 'zod';
import { packFieldsOf } from './pack-fields-of.ts';

/** The fields of a subject that a pack writes: the kind follows from where it stands, the version from releases. */
export function ownFields(shape: z.ZodObject): Record<string, z.ZodType> {
  const { id: coreId, ...coreFields } = shape.shape as Record<string, z.ZodType>;
  const { kind: _, version: __, ...fields } = packFieldsOf(z.strictObject(coreFields));
  return { ...(coreId && { id: coreId.optional().describe('Minted by pnpm content:mint') }), ...fields };
}
