import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { factorKind } from '../terms/concept-terms.ts';
import { conceptFields } from './concept-fields.ts';
import { defineConceptKind } from './concept-kind-definition.ts';

/** What provokes or eases a symptom: walking, rest, leaning forward, night. */
export const factorConceptKind = defineConceptKind({
  kind: 'FACTOR',
  shape: z.strictObject({
    id: idShape('fac'),
    kind: z.literal('FACTOR'),
    ...conceptFields,
    factorKind: factorKind.shape,
  }),
  label: 'factor',
  pluralLabel: 'factors',
  schemaOrg: 'MedicalEntity',
  biolink: 'biolink:ClinicalModifier',
});

export type Factor = DeepReadonly<z.infer<typeof factorConceptKind.shape>>;
