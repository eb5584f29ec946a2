import { criterionShape } from '@symptograph/core';
import { z } from 'zod';
import { conditionSizeTrouble } from './condition-size.ts';
import { circumstances } from './fact-notation.ts';
import { notationShape, standFor } from './notation.ts';
import { referenceShape } from './reference-shapes.ts';

const partShape: z.ZodType = notationShape({
  name: 'condition',
  writes: 'a condition',
  text: { shape: referenceShape, is: 'the slug of a concept' },
  forms: () => conditionForms,
});

const several = z.array(partShape).min(1, 'must name at least one condition');

const measuredForm = z
  .strictObject({
    measured: referenceShape,
    gte: z.number().optional().describe('At least this'),
    lt: z.number().optional().describe('Below this'),
    unit: z.string().min(1).describe("UCUM, the source's own"),
  })
  .refine(({ gte, lt }) => gte !== undefined || lt !== undefined, 'has neither gte nor lt; give one or both')
  .refine(({ gte, lt }) => gte === undefined || lt === undefined || gte < lt, {
    error: 'must be greater than gte: no value is at least that and below this',
    path: ['lt'],
  });

const atLeastForm = z
  .strictObject({ atLeast: z.int().min(1, 'must be 1 or more'), of: several })
  .refine(({ atLeast, of }) => atLeast <= of.length, {
    error: 'is more than there are conditions in of, which can never be',
    path: ['atLeast'],
  });

const scoreForm = z.strictObject({
  score: z.number().describe('The sum of points from which on it holds'),
  items: z
    .array(
      z.strictObject({
        points: z.number(),
        when: partShape,
        label: z.string().min(1).optional().describe('How the source names the item'),
      }),
    )
    .min(1, 'must have at least one item'),
});

/** The forms of a condition, by their keys. */
export const conditionForms = {
  present: z.strictObject({ present: referenceShape, ...circumstances }),
  absent: z.strictObject({ absent: referenceShape, ...circumstances }),
  measured: measuredForm,
  all: z.strictObject({ all: several }),
  any: z.strictObject({ any: several }),
  not: z.strictObject({ not: partShape }),
  atLeast: atLeastForm,
  score: scoreForm,
  criterion: z.strictObject({ criterion: criterionShape.shape.slug.describe('Slug of a criterion') }),
} as const satisfies Readonly<Record<string, z.ZodObject>>;

/** A condition as it is written in a pack. How deep and large it is is looked at first, so that no input costs more than its length. */
export const packConditionShape = standFor(
  z.unknown().check((payload) => {
    const size = conditionSizeTrouble(payload.value);
    const issues = size
      ? [{ code: 'custom' as const, path: [...size.path], message: size.sentence }]
      : (partShape.safeParse(payload.value).error?.issues ?? []);
    for (const issue of issues) {
      payload.issues.push({ ...issue, path: [...issue.path], input: payload.value } as z.core.$ZodRawIssue);
    }
  }),
  { of: partShape },
);
