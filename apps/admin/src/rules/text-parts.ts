import type { z } from 'zod';
import type { NamedField } from '../shape-form/field.ts';
import { partsOfShape } from '../shape-form/field-of-shape.ts';

/** The fields of what has no page of its own: its address name stands in no address of this site. */
export function textParts(shape: z.ZodObject): readonly NamedField[] {
  return partsOfShape(shape).map((part) => (part.name === 'slug' ? { ...part, hint: HINT } : part));
}

const HINT = 'What content packs call it: lower-case words joined by hyphens.';
