import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../ids.ts';
import { measureShape } from './measure.ts';
import { textShape } from './text.ts';

/**
 * How much of a treatment: `holdSeconds` in `s`, `durationMinutes` in `min`, `distance` in a UCUM length;
 * `until` says when to end, `stopIf` names the symptoms at which to stop at once.
 */
export const doseShape = z.strictObject({
  holdSeconds: measureShape.optional(),
  durationMinutes: measureShape.optional(),
  repetitions: measureShape.optional(),
  timesPerDay: measureShape.optional(),
  distance: measureShape.optional(),
  eachSide: z.boolean().optional(),
  until: textShape.optional(),
  stopIf: z.array(idShape('sym')).default([]),
});

export type Dose = DeepReadonly<z.infer<typeof doseShape>>;
