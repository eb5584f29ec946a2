import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { codeRelation } from './terms/evidence-terms.ts';
import { textShape } from './text.ts';

/** A code of another vocabulary for the same concept, stored only when its label was checked against a source. */
export const codeShape = z.strictObject({
  system: textShape,
  value: textShape,
  relation: codeRelation.shape.default('EXACT'),
});

export type Code = DeepReadonly<z.infer<typeof codeShape>>;
