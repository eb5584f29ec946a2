import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { evidenceRefShape } from './evidence.ts';
import { textShape } from './text.ts';

/**
 * An amount as its source gives it: one `value`, a range `low` to `high`, or a `word` ("several") where the source
 * has no number. `unit` is UCUM (`min`, `s`, `[in_i]`, `[degF]`); absent means a plain count or ratio.
 * `evidence` names the piece of the subject's evidence that holds the number.
 */
export const measureShape = z
  .strictObject({
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    word: textShape.optional(),
    unit: textShape.optional(),
    evidence: evidenceRefShape,
  })
  .refine(
    ({ value, low, high, word }) => [value, low, high, word].some((part) => part !== undefined),
    'a measure needs a value, a range or a word',
  )
  .refine(
    ({ value, low, high }) => value === undefined || (low === undefined && high === undefined),
    'a measure has either one value or a range',
  )
  .refine(({ low, high }) => low === undefined || high === undefined || low <= high, {
    error: 'low must not be above high',
    path: ['low'],
  });

export type Measure = DeepReadonly<z.infer<typeof measureShape>>;
