import {
  caseShape,
  conceptShape,
  contractShape,
  criterionShape,
  ruleShape,
  sourceShape,
  statementShape,
} from '@symptograph/core';
import { z } from 'zod';

const releaseShape = z.strictObject({
  id: z.string(),
  number: z.int().positive(),
  title: z.string(),
  publishedAt: z.iso.datetime({ offset: true }),
  hash: z.string(),
  previousHash: z.string().optional(),
  concepts: z.int().nonnegative(),
  statements: z.int().nonnegative(),
});

/** The shape of the head: of which database, and which releases. */
export const savedHeadShape = z.strictObject({
  database: z.string(),
  release: releaseShape,
  before: z.array(releaseShape),
});

/** The shape of each further line. */
export const savedPartShape = z.union([
  z.strictObject({ sources: z.array(sourceShape) }),
  z.strictObject({ concepts: z.array(conceptShape) }),
  z.strictObject({ statements: z.array(statementShape) }),
  z.strictObject({ criteria: z.array(criterionShape) }),
  z.strictObject({ rules: z.array(ruleShape) }),
  z.strictObject({ contracts: z.array(contractShape) }),
  z.strictObject({ cases: z.array(caseShape) }),
]);
