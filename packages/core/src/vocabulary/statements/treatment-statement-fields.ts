import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { type QualifierSlot, qualifiersShape } from '../qualifiers.ts';
import { recommendationStrength, treatmentAim, treatmentLine } from '../terms/statement-terms.ts';

/** The further fields of statements that recommend a treatment. */
export const treatmentStatementFields = {
  line: treatmentLine.shape.optional(),
  aim: treatmentAim.shape.optional(),
  /** The situation in which it applies: severe cases, night cramps that persist. */
  appliesWhen: qualifiersShape.optional(),
  /** Treatments that come after it, in order. */
  followedBy: z.array(idShape('trt')).default([]),
  strength: recommendationStrength.shape.optional(),
};

/** Qualifiers of statements that recommend a treatment; the situation goes into `appliesWhen`. */
export const TREATMENT_QUALIFIERS: readonly QualifierSlot[] = ['frequency', 'duration', 'note'];
