import {
  caseFindingShape,
  codeShape,
  evidenceShape,
  guidanceShape,
  idPrefixesOf,
  synonymShape,
} from '@symptograph/core';
import { conclusionShape, expressionShape, factRefShape } from '@symptograph/rules';
import { z } from 'zod';
import { namedConclusionShape } from './conclusion-shape.ts';
import { packConditionShape } from './condition-notation.ts';
import { packFactShape, packFindingShape } from './fact-notation.ts';
import { packCodeShape, packEvidenceShape, packSynonymShape } from './notation-shapes.ts';
import { isEvidenceRef, labelShape, labelsShape, referenceShape } from './reference-shapes.ts';

const derived = new WeakMap<z.ZodType, z.ZodType>([
  [evidenceShape, packEvidenceShape],
  [codeShape, packCodeShape],
  [synonymShape, packSynonymShape],
  [expressionShape, packConditionShape],
  [factRefShape, packFactShape],
  [caseFindingShape, packFindingShape],
]);

/**
 * How a value of core's shape is written in a pack: the same, except that references are slugs and labels, a label
 * may be left out, and guidance, codes, synonyms, conditions, facts and findings have notations of their own. Derived, so that a new field of the vocabulary
 * is a field of packs.
 */
function packShapeOf(shape: z.ZodType): z.ZodType {
  const known = derived.get(shape);
  if (known) return known;
  const made = shape === guidanceShape ? packGuidanceShape() : derive(named(shape));
  derived.set(shape, made);
  return made;
}

/** What a rule concludes names its concepts by ids of no kind in core; here their kinds are known. */
function named(shape: z.ZodType): z.ZodType {
  return shape === conclusionShape ? namedConclusionShape : shape;
}

function packGuidanceShape(): z.ZodType {
  return z.union([guidanceShape.shape.text, derive(guidanceShape)]);
}

function derive(shape: z.ZodType): z.ZodType {
  if (idPrefixesOf(shape)) return isEvidenceRef(shape) ? labelShape : referenceShape;
  if (shape instanceof z.ZodObject) return shape.clone({ ...shape.def, shape: packFieldsOf(shape) });
  if (shape instanceof z.ZodArray) return deriveList(shape as z.ZodArray<z.ZodType>);
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) {
    return z.optional(packShapeOf(shape.unwrap() as z.ZodType));
  }
  return shape;
}

function deriveList(shape: z.ZodArray<z.ZodType>): z.ZodType {
  if (isEvidenceRef(shape.element)) return labelsShape;
  return shape.clone({ ...shape.def, element: packShapeOf(shape.element) });
}

/** The fields of an object of core's, as they are written in a pack. */
export function packFieldsOf(shape: z.ZodObject): Record<string, z.ZodType> {
  const fields = Object.entries(shape.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const made = packShapeOf(field);
    return [name, isEvidenceRef(field) ? made.optional() : made];
  });
  return Object.fromEntries(fields);
}
