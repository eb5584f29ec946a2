import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../ids.ts';
import { certainty, evidenceDirection } from './terms/evidence-terms.ts';
import { textShape } from './text.ts';

/**
 * One passage of one source that speaks for or against what it is attached to.
 *
 * `locator` says where in the source: heading and paragraph, page or anchor. `quote` is a fragment of at most
 * 12 words and holds the number that it backs; all else is said in our own words.
 */
export const evidenceShape = z.strictObject({
  id: idShape('evd'),
  source: idShape('src'),
  locator: textShape.optional(),
  quote: textShape.optional(),
  direction: evidenceDirection.shape.default('SUPPORTS'),
  certainty: certainty.shape.optional(),
  note: textShape.optional(),
});

export type Evidence = DeepReadonly<z.infer<typeof evidenceShape>>;

/** Names one piece of the subject's own evidence. */
export const evidenceRefShape = idShape('evd');
