import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { evidenceRefShape } from '../evidence.ts';
import { textShape } from '../text.ts';
import { conceptFields } from './concept-fields.ts';
import { defineConceptKind } from './concept-kind-definition.ts';

/** A measured quantity: age, body temperature, calf circumference. */
export const observableConceptKind = defineConceptKind({
  kind: 'OBSERVABLE',
  shape: z.strictObject({
    id: idShape('obs'),
    kind: z.literal('OBSERVABLE'),
    ...conceptFields,
    /** UCUM unit in which it is recorded. */
    unit: textShape,
    /**
     * Findings that follow from a threshold: at or above `gte` and below `lt`, in `unit`, which is the source's own.
     */
    derived: z
      .array(
        z.strictObject({
          symptom: idShape('sym'),
          gte: z.number().optional(),
          lt: z.number().optional(),
          unit: textShape,
          evidence: evidenceRefShape,
        }),
      )
      .default([]),
  }),
  label: 'observable',
  pluralLabel: 'observables',
  schemaOrg: 'MedicalEntity',
  biolink: 'biolink:ClinicalAttribute',
});

export type Observable = DeepReadonly<z.infer<typeof observableConceptKind.shape>>;
