import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { evidenceRefShape } from '../evidence.ts';
import { guidanceShape } from '../guidance.ts';
import { testKind } from '../terms/concept-terms.ts';
import { textShape } from '../text.ts';
import { conceptFields } from './concept-fields.ts';
import { defineConceptKind } from './concept-kind-definition.ts';

/** Anything that is asked, examined or measured to find out what is wrong. */
export const diagnosticTestConceptKind = defineConceptKind({
  kind: 'DIAGNOSTIC_TEST',
  shape: z.strictObject({
    id: idShape('tst'),
    kind: z.literal('DIAGNOSTIC_TEST'),
    ...conceptFields,
    testKind: testKind.shape,
    /** Ordered steps. */
    howItIsDone: z.array(guidanceShape).default([]),
    /** What a result means: the sign it shows and the conditions it suggests. */
    results: z
      .array(
        z.strictObject({
          label: textShape,
          sign: idShape('sym').optional(),
          suggests: z.array(idShape('con')).default([]),
          evidence: z.array(evidenceRefShape).default([]),
        }),
      )
      .default([]),
  }),
  label: 'diagnostic test',
  pluralLabel: 'diagnostic tests',
  schemaOrg: 'MedicalTest',
  biolink: 'biolink:DiagnosticAid',
});

export type DiagnosticTest = DeepReadonly<z.infer<typeof diagnosticTestConceptKind.shape>>;
