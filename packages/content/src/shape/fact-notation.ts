import { findingQualifiersShape, idPrefixesOf } from '@symptograph/core';
import { z } from 'zod';
import { notationShape } from './notation.ts';
import { referenceShape } from './reference-shapes.ts';

const PLAIN_TEXT = { shape: referenceShape, is: 'the slug of a concept' };

/** The slots of circumstances: the values of each, and whether a finding may have several of them. */
const slots = Object.entries(findingQualifiersShape.shape).map(([slot, { def }]) => {
  const shape: z.ZodType = def.innerType;
  const element = shape instanceof z.ZodArray ? (shape.element as z.ZodType) : shape;
  return { slot, isList: shape !== element, value: idPrefixesOf(element) ? referenceShape : element };
});

/** The circumstances of a finding of a case. */
const findingSlots = Object.fromEntries(
  slots.map(({ slot, isList, value }) => [slot, (isList ? oneOrMore(value) : value).optional()]),
);

/** The circumstances that a condition asks about: a value, or a list of alternatives. */
export const factSlots = Object.fromEntries(
  slots.map(({ slot, value }) => [slot, oneOrMore(value).optional()]),
);

/** A fact as it is written in a pack: a concept, or one in circumstances. */
export const packFactShape = notationShape({
  name: 'fact',
  writes: 'a fact',
  text: PLAIN_TEXT,
  forms: () => ({ present: z.strictObject({ present: referenceShape, ...factSlots }) }),
});

/** What a case says of its person, as it is written in a pack. */
export const packFindingShape = notationShape({
  name: 'finding',
  writes: 'a finding',
  text: PLAIN_TEXT,
  forms: () => ({
    present: z.strictObject({ present: referenceShape, ...findingSlots }),
    absent: z.strictObject({ absent: referenceShape, ...findingSlots }),
    unknown: z.strictObject({ unknown: referenceShape, ...findingSlots }),
    measured: z.strictObject({
      measured: referenceShape,
      value: z.number(),
      unit: z.string().min(1).optional().describe("UCUM; the observable's own when left out"),
    }),
  }),
});

function oneOrMore(element: z.ZodType): z.ZodType {
  return z.union([element, z.array(element).min(1, 'must not be an empty list')]);
}
