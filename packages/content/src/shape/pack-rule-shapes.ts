import { caseShape, contractShape, criterionShape, ruleShape } from '@symptograph/core';
import { z } from 'zod';
import { ownFields } from './own-fields.ts';
import type { RuleListKey } from './pack-keys.ts';

const { acceptable = z.never(), licence = z.never(), ...caseFields } = ownFields(caseShape);

const [redFlag, reassurance] = contractShape.options;

/** The shape of an item of each list of rules, criteria, contracts and cases of a pack. */
export const packRuleShapes = {
  criteria: z.strictObject(ownFields(criterionShape)),
  rules: z.strictObject(ownFields(ruleShape)),
  contracts: z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: redFlag.shape.kind, ...ownFields(redFlag) }),
      z.strictObject({ kind: reassurance.shape.kind, ...ownFields(reassurance) }),
    ],
    { error: `must be ${contractShape.options.map(({ shape }) => shape.kind.value).join(' or ')}` },
  ),
  cases: z.strictObject({
    ...caseFields,
    acceptable: acceptable.optional().describe('All levels that are right; the expected one when left out'),
    licence: licence.optional().describe("The pack's when left out"),
  }),
} as const satisfies Readonly<Record<RuleListKey, z.ZodType>>;
