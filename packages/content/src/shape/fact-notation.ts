import { findingQualifiersShape, idPrefixesOf } from '@symptograph/core';
import { z } from 'zod';
import { notationShape } from './notation.ts';
import { referenceShape } from './reference-shapes.ts';

const PLAIN_TEXT = { shape: referenceShape, is: 'the slug of a concept' };

/** The circumstances that stand beside a concept; a list that has one value may be written without its brackets. */
export const circumstances = Object.fromEntries(
  Object.entries(findingQualifiersShape.shape).map(([slot, { def }]) => {
    const shape: z.ZodType = def.innerType;
    const element = shape instanceof z.ZodArray ? (shape.element as z.ZodType) : shape;
    const value = idPrefixesOf(element) ? referenceShape : element;
    return [slot, (shape === element ? value : oneOrMore(value)).optional()];
  }),
);

const present = z.strictObject({ present: referenceShape, ...circumstances });

/** A fact as it is written in a pack: a concept, or one in circumstances. */
export const packFactShape = notationShape({
  name: 'fact',
  writes: 'a fact',
  text: PLAIN_TEXT,
  forms: () => factForms,
});

const factForms = { present };

/** What a case says of its person, as it is written in a pack. */
export const packFindingShape = notationShape({
  name: 'finding',
  writes: 'a finding',
  text: PLAIN_TEXT,
  forms: () => findingForms,
});

const findingForms = {
  present,
  absent: z.strictObject({ absent: referenceShape, ...circumstances }),
  unknown: z.strictObject({ unknown: referenceShape, ...circumstances }),
  measured: z.strictObject({
    measured: referenceShape,
    value: z.number(),
    unit: z.string().min(1).optional().describe("UCUM; the observable's own when left out"),
  }),
};

function oneOrMore(element: z.ZodType): z.ZodType {
  return z.union([element, z.array(element).min(1, 'must not be an empty list')]);
}
