import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { evidenceRefShape } from './evidence.ts';
import { textShape } from './text.ts';

/** One piece of advice or explanation in our own words, with the pieces of the subject's evidence it rests on. */
export const guidanceShape = z.strictObject({
  text: textShape,
  evidence: z.array(evidenceRefShape).default([]),
});

export type Guidance = DeepReadonly<z.infer<typeof guidanceShape>>;
