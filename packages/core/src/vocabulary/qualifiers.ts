import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../ids.ts';
import { frequencyShape } from './frequency.ts';
import { measureShape } from './measure.ts';
import { course, laterality, onset, painQuality, severity, spread } from './terms/clinical-modifiers.ts';
import { textShape } from './text.ts';

/** A slot that holds alternatives. An absent slot says nothing; there is no empty one. */
const alternatives = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).min(1).optional();

/**
 * The circumstances under which a statement holds, as slots.
 *
 * Values in one slot are alternatives; what holds only together is one statement; another situation is another
 * statement. `latency` is the time from cause or start of activity to the symptom. `triggeredBy` and
 * `aggravatedBy` are what brings on or worsens an episode; relief may name a factor or a treatment.
 */
export const qualifiersShape = z.strictObject({
  frequency: frequencyShape.optional(),
  onset: onset.shape.optional(),
  course: alternatives(course.shape),
  quality: alternatives(painQuality.shape),
  severity: alternatives(severity.shape),
  laterality: laterality.shape.optional(),
  spread: spread.shape.optional(),
  latency: measureShape.optional(),
  duration: measureShape.optional(),
  triggeredBy: alternatives(idShape('fac')),
  aggravatedBy: alternatives(idShape('fac')),
  relievedBy: alternatives(idShape('fac', 'trt')),
  notRelievedBy: alternatives(idShape('fac', 'trt')),
  locatedIn: alternatives(idShape('ana')),
  radiatesTo: alternatives(idShape('ana')),
  note: textShape.optional(),
});

export type Qualifiers = DeepReadonly<z.infer<typeof qualifiersShape>>;

export type QualifierSlot = keyof Qualifiers;

/** All slots, in the order in which they are read out. */
export const QUALIFIER_SLOTS = Object.keys(qualifiersShape.shape) as readonly QualifierSlot[];
