import { z } from 'zod';
import { conceptIdShape, idShape } from '../../ids.ts';
import { evidenceShape } from '../evidence.ts';
import { qualifiersShape } from '../qualifiers.ts';

/**
 * The fields of every statement.
 *
 * `negated` states absence, as opposed to leaving it unsaid. `version` starts at 1 and grows with each published edit.
 */
export const statementFields = {
  id: idShape('stm'),
  subject: conceptIdShape,
  object: conceptIdShape,
  negated: z.boolean().default(false),
  qualifiers: qualifiersShape.default({}),
  evidence: z.array(evidenceShape).default([]),
  version: z.int().min(1).default(1),
};
