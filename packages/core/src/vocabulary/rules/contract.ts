import { type DeepReadonly, expressionShape, factRefShape, urgencyShape } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { evidenceShape } from '../evidence.ts';
import { slugShape, textShape } from '../text.ts';

const contractFields = {
  id: idShape('ctr'),
  slug: slugShape,
  title: textShape,
  rationale: textShape.optional(),
  evidence: z.array(evidenceShape).default([]),
  version: z.int().min(1).default(1),
};

/**
 * What the published rules must always keep. RED_FLAG: whenever `when` holds, the level is at least `floorAtLeast`. REASSURANCE: no
 * rule concludes SELF_CARE while one of `redFlags` is not known to be absent. `slug` is unique among contracts.
 */
export const contractShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('RED_FLAG'),
    ...contractFields,
    when: expressionShape,
    floorAtLeast: urgencyShape.exclude(['NONE']),
  }),
  z.strictObject({
    kind: z.literal('REASSURANCE'),
    ...contractFields,
    redFlags: z.array(factRefShape).min(1, 'must name at least one fact'),
  }),
]);

export type Contract = DeepReadonly<z.infer<typeof contractShape>>;
