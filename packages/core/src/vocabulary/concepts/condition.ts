import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { guidanceShape } from '../guidance.ts';
import { commonness, conditionKind, origin } from '../terms/concept-terms.ts';
import { conceptFields } from './concept-fields.ts';
import { defineConceptKind } from './concept-kind-definition.ts';

/** A disease, injury or syndrome. */
export const conditionConceptKind = defineConceptKind({
  kind: 'CONDITION',
  shape: z.strictObject({
    id: idShape('con'),
    kind: z.literal('CONDITION'),
    ...conceptFields,
    conditionKind: conditionKind.shape,
    /** Among people with the complaint that the pack is about; the prior of a ranking. */
    commonness: commonness.shape.optional(),
    /** Must be considered even when unlikely. */
    mustNotMiss: z.boolean().default(false),
    origins: z.array(origin.shape).default([]),
    /** Course and prognosis. */
    outlook: z.array(guidanceShape).default([]),
  }),
  label: 'condition',
  pluralLabel: 'conditions',
  schemaOrg: 'MedicalCondition',
  biolink: 'biolink:Disease',
});

export type Condition = DeepReadonly<z.infer<typeof conditionConceptKind.shape>>;
