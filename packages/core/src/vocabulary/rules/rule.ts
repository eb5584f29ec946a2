import { conclusionShape, type DeepReadonly, expressionShape } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { evidenceShape } from '../evidence.ts';
import { ruleAudience } from '../terms/urgency-terms.ts';
import { slugShape, textShape } from '../text.ts';

/**
 * A published rule of triage: when any complaint of `scope` is present (always, when it names none) and `when` is true, `then`
 * follows.
 *
 * `scope` names symptoms and conditions. `advice` says what to do, `safetyNet` when to come back or get help after all, `referTo`
 * who sees to it, `rationale` why, all in our own words. `slug` is unique among rules; `formerSlugs` keep old links working. From
 * `reviewDue` on somebody should look at it again.
 */
export const ruleShape = z.strictObject({
  id: idShape('rul'),
  slug: slugShape,
  formerSlugs: z.array(slugShape).default([]),
  title: textShape,
  scope: z.array(idShape('sym', 'con')).default([]),
  when: expressionShape,
  then: conclusionShape,
  audience: ruleAudience.shape.default('PUBLIC'),
  advice: textShape.optional(),
  safetyNet: textShape.optional(),
  referTo: textShape.optional(),
  rationale: textShape.optional(),
  evidence: z.array(evidenceShape).default([]),
  reviewDue: z.iso.datetime().optional(),
  version: z.int().min(1).default(1),
});

export type Rule = DeepReadonly<z.infer<typeof ruleShape>>;
