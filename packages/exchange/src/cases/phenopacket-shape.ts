import { z } from 'zod';

const ontologyClassShape = z.object({ id: z.string().min(1), label: z.string().default('') });

/**
 * What is read of a GA4GH phenopacket, version 2 (phenopacket-schema.readthedocs.io): the rest is passed over. Protocol
 * buffers leave out what is false or empty.
 */
export const phenopacketShape = z.object({
  id: z.string().min(1),
  phenotypicFeatures: z
    .array(
      z.object({
        type: ontologyClassShape,
        excluded: z.boolean().default(false),
        severity: ontologyClassShape.optional(),
        modifiers: z.array(ontologyClassShape).default([]),
      }),
    )
    .default([]),
  interpretations: z
    .array(z.object({ diagnosis: z.object({ disease: ontologyClassShape.optional() }).optional() }))
    .default([]),
  diseases: z
    .array(z.object({ term: ontologyClassShape.optional(), excluded: z.boolean().default(false) }))
    .default([]),
  metaData: z
    .object({ externalReferences: z.array(z.object({ id: z.string().default('') })).default([]) })
    .optional(),
});

export type Phenopacket = z.infer<typeof phenopacketShape>;
