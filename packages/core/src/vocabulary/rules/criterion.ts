import { type DeepReadonly, expressionShape } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { evidenceShape } from '../evidence.ts';
import { slugShape, textShape } from '../text.ts';

/** A named condition that rules, contracts and other criteria reuse; `slug` is unique among criteria. */
export const criterionShape = z.strictObject({
  id: idShape('cri'),
  slug: slugShape,
  title: textShape,
  when: expressionShape,
  evidence: z.array(evidenceShape).default([]),
  version: z.int().min(1).default(1),
});

export type Criterion = DeepReadonly<z.infer<typeof criterionShape>>;
