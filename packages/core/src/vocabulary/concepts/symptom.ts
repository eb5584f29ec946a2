import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { qualifiersShape } from '../qualifiers.ts';
import { symptomKind } from '../terms/concept-terms.ts';
import { conceptFields } from './concept-fields.ts';
import { defineConceptKind } from './concept-kind-definition.ts';

/** A symptom that a person reports, or a sign that an examiner or a test finds. */
export const symptomConceptKind = defineConceptKind({
  kind: 'SYMPTOM',
  shape: z.strictObject({
    id: idShape('sym'),
    kind: z.literal('SYMPTOM'),
    ...conceptFields,
    symptomKind: symptomKind.shape,
    /** How the symptom itself varies, whatever its cause: character, timing, severity. */
    profile: qualifiersShape.optional(),
  }),
  label: 'symptom',
  pluralLabel: 'symptoms',
  schemaOrg: 'MedicalSignOrSymptom',
  biolink: 'biolink:PhenotypicFeature',
});

export type Symptom = DeepReadonly<z.infer<typeof symptomConceptKind.shape>>;
