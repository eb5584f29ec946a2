import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { riskFactorKind } from '../terms/concept-terms.ts';
import { conceptFields } from './concept-fields.ts';
import { defineConceptKind } from './concept-kind-definition.ts';

/** What makes a condition more or less likely. */
export const riskFactorConceptKind = defineConceptKind({
  kind: 'RISK_FACTOR',
  shape: z.strictObject({
    id: idShape('rsk'),
    kind: z.literal('RISK_FACTOR'),
    ...conceptFields,
    riskFactorKind: riskFactorKind.shape,
    /** Whether a person can do something about it. */
    modifiable: z.boolean().optional(),
  }),
  label: 'risk factor',
  pluralLabel: 'risk factors',
  schemaOrg: 'MedicalRiskFactor',
  biolink: 'biolink:ExposureEvent',
});

export type RiskFactor = DeepReadonly<z.infer<typeof riskFactorConceptKind.shape>>;
