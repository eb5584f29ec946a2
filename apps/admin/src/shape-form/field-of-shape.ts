import { enumerationOf, idPrefixesOf, partialDateShape } from '@symptograph/core';
import { z } from 'zod';
import { capitalised } from '../concepts/capitalised.ts';
import type { Choice, Field, NamedField } from './field.ts';
import { fieldHint, fieldLabel } from './field-label.ts';

/** How a value of a shape is asked for. Shapes that no vocabulary uses throw. */
export function fieldOfShape(shape: z.ZodType): Field {
  const prefixes = idPrefixesOf(shape);
  if (prefixes) return { kind: 'REFERENCE', prefixes };
  if (shape === partialDateShape) return { kind: 'PARTIAL_DATE' };
  if (shape instanceof z.ZodISODateTime) return { kind: 'DATE' };
  if (shape instanceof z.ZodString || shape instanceof z.ZodURL) return { kind: 'TEXT' };
  if (shape instanceof z.ZodNumber) return { kind: 'NUMBER', isWhole: shape.format === 'safeint' };
  if (shape instanceof z.ZodBoolean) return { kind: 'FLAG' };
  if (shape instanceof z.ZodEnum) return { kind: 'CHOICE', choices: choicesOf(shape) };
  if (shape instanceof z.ZodArray) return { kind: 'LIST', item: fieldOfShape(shape.element as z.ZodType) };
  if (shape instanceof z.ZodObject) return { kind: 'RECORD', parts: partsOfShape(shape) };
  throw new Error(`There is no field for a ${shape.def.type}.`);
}

/** The fields of a record, in the order of its shape, its address name last; without those that are not for people to write. */
export function partsOfShape(shape: z.ZodObject): readonly NamedField[] {
  const parts = Object.entries(shape.shape).flatMap(([name, part]) =>
    FIXED.has(name) ? [] : [namedField(name, part as z.ZodType)],
  );
  const isLast = ({ name }: NamedField) => name === 'slug';
  return [...parts.filter((part) => !isLast(part)), ...parts.filter(isLast)];
}

/** Minted, given by the kind, or counted by the desk. */
const FIXED: ReadonlySet<string> = new Set(['id', 'kind', 'version']);

function namedField(name: string, shape: z.ZodType): NamedField {
  if (shape instanceof z.ZodOptional) {
    return { ...namedField(name, shape.def.innerType as z.ZodType), isOptional: true };
  }
  if (shape instanceof z.ZodDefault) {
    const inner = namedField(name, shape.def.innerType as z.ZodType);
    return { ...inner, isOptional: true, preset: shape.def.defaultValue };
  }
  const field = fieldOfShape(shape);
  const [label, hint] = [fieldLabel(name, field.kind), fieldHint(name, field.kind)];
  return { name, label, hint, field, isOptional: false, preset: undefined };
}

function choicesOf(shape: z.ZodEnum): readonly Choice[] {
  const terms = enumerationOf(shape)?.terms;
  return shape.options.map((value) => {
    const term = terms?.[value];
    return {
      value: String(value),
      label: capitalised(term?.label ?? fieldLabel(String(value).toLowerCase())),
      description: term?.description,
    };
  });
}
