import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../ids.ts';
import { partialDateShape } from './partial-date.ts';
import { sourceKind } from './terms/evidence-terms.ts';
import { slugShape, textShape } from './text.ts';

/** Where statements come from: an article, guideline, data set, book or person. */
export const sourceShape = z.strictObject({
  id: idShape('src'),
  slug: slugShape,
  title: textShape,
  sourceKind: sourceKind.shape,
  url: z.url({ protocol: /^https?$/ }).optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'must be a DOI without its resolver: 10.1000/182')
    .optional(),
  publishedAt: partialDateShape.optional(),
  accessedAt: partialDateShape.optional(),
  licence: textShape.optional(),
  version: z.int().min(1).default(1),
});

export type Source = DeepReadonly<z.infer<typeof sourceShape>>;
