import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { evidenceRefShape } from './evidence.ts';
import { frequencyBand, frequencyWord } from './terms/frequency-terms.ts';

const shareShape = z.number().min(0).max(1);

/**
 * How often something holds: a word where the source has a word, a band or numbers only where it has numbers.
 * `low` and `high` are shares between 0 and 1; `numerator` of `denominator` are counted people.
 */
export const frequencyShape = z
  .strictObject({
    word: frequencyWord.shape.optional(),
    band: frequencyBand.shape.optional(),
    low: shareShape.optional(),
    high: shareShape.optional(),
    numerator: z.int().min(0).optional(),
    denominator: z.int().min(1).optional(),
    evidence: evidenceRefShape,
  })
  .refine(
    ({ word, band, low, high, numerator }) =>
      [word, band, low, high, numerator].some((part) => part !== undefined),
    'a frequency needs a word, a band or numbers',
  )
  .refine(({ low, high }) => low === undefined || high === undefined || low <= high, {
    error: 'low must not be above high',
    path: ['low'],
  })
  .refine(
    ({ numerator, denominator }) => (numerator === undefined) === (denominator === undefined),
    'numerator and denominator come together',
  )
  .refine(
    ({ numerator, denominator }) =>
      numerator === undefined || denominator === undefined || numerator <= denominator,
    { error: 'numerator must not be above denominator', path: ['numerator'] },
  );

export type Frequency = DeepReadonly<z.infer<typeof frequencyShape>>;
