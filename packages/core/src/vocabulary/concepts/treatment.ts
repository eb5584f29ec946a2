import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { doseShape } from '../dose.ts';
import { guidanceShape } from '../guidance.ts';
import { availability, treatmentKind } from '../terms/concept-terms.ts';
import { conceptFields } from './concept-fields.ts';
import { defineConceptKind } from './concept-kind-definition.ts';

/** Anything that is done to cure, relieve, slow down or prevent. Prevention is a treatment in a PREVENTED_BY statement. */
export const treatmentConceptKind = defineConceptKind({
  kind: 'TREATMENT',
  shape: z.strictObject({
    id: idShape('trt'),
    kind: z.literal('TREATMENT'),
    ...conceptFields,
    treatmentKind: treatmentKind.shape,
    availability: availability.shape.optional(),
    /** Ordered steps. */
    instructions: z.array(guidanceShape).default([]),
    dose: doseShape.optional(),
    cautions: z.array(guidanceShape).default([]),
  }),
  label: 'treatment',
  pluralLabel: 'treatments',
  schemaOrg: 'MedicalTherapy',
  biolink: 'biolink:Treatment',
});

export type Treatment = DeepReadonly<z.infer<typeof treatmentConceptKind.shape>>;
