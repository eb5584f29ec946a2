import { z } from 'zod';
import { conceptIdShape } from '../../ids.ts';
import { codeShape } from '../code.ts';
import { evidenceShape } from '../evidence.ts';
import { guidanceShape } from '../guidance.ts';
import { synonymShape } from '../synonym.ts';
import { conceptStatus } from '../terms/concept-terms.ts';
import { slugShape, textShape } from '../text.ts';

/**
 * The fields of every concept.
 *
 * `slug` is unique within the kind; `formerSlugs` keep old links working. `replacedBy` is set when the concept is
 * deprecated in favour of another. `evidence` is what the concept's own texts and numbers refer to.
 * `version` starts at 1 and grows with each published edit.
 */
export const conceptFields = {
  slug: slugShape,
  formerSlugs: z.array(slugShape).default([]),
  name: textShape,
  synonyms: z.array(synonymShape).default([]),
  summary: guidanceShape.optional(),
  codes: z.array(codeShape).default([]),
  status: conceptStatus.shape.default('ACTIVE'),
  replacedBy: conceptIdShape.optional(),
  lastReviewedAt: z.iso.datetime().optional(),
  evidence: z.array(evidenceShape).default([]),
  version: z.int().min(1).default(1),
};
