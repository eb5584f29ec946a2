import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import { idShape } from '../../ids.ts';
import { conceptFields } from './concept-fields.ts';
import { defineConceptKind } from './concept-kind-definition.ts';

/** A part of the body. */
export const anatomyConceptKind = defineConceptKind({
  kind: 'ANATOMY',
  shape: z.strictObject({
    id: idShape('ana'),
    kind: z.literal('ANATOMY'),
    ...conceptFields,
  }),
  label: 'anatomical structure',
  pluralLabel: 'anatomy',
  schemaOrg: 'AnatomicalStructure',
  biolink: 'biolink:GrossAnatomicalStructure',
});

export type Anatomy = DeepReadonly<z.infer<typeof anatomyConceptKind.shape>>;
