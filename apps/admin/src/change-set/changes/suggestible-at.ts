import { ruleShape, type Subject, subjectTypeOf } from '@symptograph/core';
import { z } from 'zod';
import type { Field } from '../../shape-form/field.ts';
import { fieldOfShape } from '../../shape-form/field-of-shape.ts';
import { shapeOfSubject } from '../../subject-editor/shape-of-subject.ts';
import type { Suggestible } from '../threads/suggestible.ts';

const YES_OR_NO = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/** What can be suggested in place of a value of a subject: another text, number or choice; undefined for all that is more than one value. */
export function suggestibleAt(subject: Subject, path: string, value: unknown): Suggestible | undefined {
  const whole = subjectTypeOf(subject.id) === 'RULE' ? ruleShape : shapeOfSubject(subject);
  const shape = whole && shapeAt(whole, path.split('.'));
  return shape && suggestibleOf(fieldOfShape(shape), value);
}

function suggestibleOf(field: Field, value: unknown): Suggestible | undefined {
  const { kind } = field;
  const written = String(value);
  switch (kind) {
    case 'TEXT':
      return typeof value === 'string' ? { kind, choices: [], written } : undefined;
    case 'NUMBER':
      return typeof value === 'number' ? { kind, choices: [], written } : undefined;
    case 'FLAG':
      return typeof value === 'boolean' ? { kind, choices: YES_OR_NO, written } : undefined;
    case 'CHOICE':
      return typeof value === 'string' ? { kind, choices: field.choices, written } : undefined;
    default:
      return undefined;
  }
}

const LEAVES = [z.ZodString, z.ZodURL, z.ZodNumber, z.ZodBoolean, z.ZodEnum];

/** The shape of a single value, by the names that lead to it; an item of a list is named by its id. */
function shapeAt(shape: z.ZodType, names: readonly string[]): z.ZodType | undefined {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return shapeAt(shape.def.innerType as z.ZodType, names);
  const [name, ...rest] = names;
  if (name === undefined) return LEAVES.some((leaf) => shape instanceof leaf) ? shape : undefined;
  if (shape instanceof z.ZodArray) return shapeAt(shape.element as z.ZodType, rest);
  const part = shape instanceof z.ZodObject ? (shape.shape[name] as z.ZodType | undefined) : undefined;
  return part && shapeAt(part, rest);
}
