import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { evidenceShape } from '../evidence.ts';
import { findingQualifiersShape } from '../finding-qualifiers.ts';
import { caseOrigin, findingState, urgency } from '../terms/urgency-terms.ts';
import { slugShape, textShape } from '../text.ts';

/**
 * One thing that the case says of its person: `concept` is a symptom, condition, risk factor or observable. An observable has a
 * `value` in `unit` (UCUM) or in its own.
 */
export const caseFindingShape = z.strictObject({
  concept: idShape('sym', 'con', 'rsk', 'obs'),
  qualifiers: findingQualifiersShape.optional(),
  state: findingState.shape.default('PRESENT'),
  value: z.number().optional(),
  unit: textShape.optional(),
});

export type CaseFinding = DeepReadonly<z.infer<typeof caseFindingShape>>;

/**
 * A person's story with what is found and how urgent that is: what the rules are replayed on.
 *
 * `expected` is the best level, `acceptable` all that are right, `expected` among them. `expectedCondition` is what it is,
 * `mustNotMiss` what a ranking must show, `impossible` what it must not. `licence` says how the text may be used. `slug` is unique
 * among cases.
 */
export const caseShape = z.strictObject({
  id: idShape('cas'),
  slug: slugShape,
  narrative: textShape,
  profile: textShape.optional(),
  findings: z.array(caseFindingShape),
  expected: urgency.shape,
  acceptable: z.array(urgency.shape),
  expectedCondition: idShape('con').optional(),
  mustNotMiss: z.array(idShape('con')).default([]),
  impossible: z.array(idShape('con')).default([]),
  tags: z.array(slugShape).default([]),
  origin: caseOrigin.shape,
  licence: textShape,
  evidence: z.array(evidenceShape).default([]),
  version: z.int().min(1).default(1),
});

export type Case = DeepReadonly<z.infer<typeof caseShape>>;
