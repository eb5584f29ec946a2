import { idPrefixesOf, ruleShape, type Subject, subjectTypeOf } from '@symptograph/core';
import { z } from 'zod';
import { valueAt } from '../../editing/value-at.ts';
import type { Field } from '../../shape-form/field.ts';
import { fieldOfShape } from '../../shape-form/field-of-shape.ts';
import { shapeOfSubject } from '../../subject-editor/shape-of-subject.ts';
import type { Suggestible } from '../threads/suggestible.ts';
import { endPrefixes } from './end-prefixes.ts';

const YES_OR_NO = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

/**
 * What can be suggested in place of a value of a subject: another text, number, choice or thing of the graph, or another list of choices or
 * words, of which `value` may be one item; undefined for all else.
 */
export function suggestibleAt(subject: Subject, path: string, value: unknown): Suggestible | undefined {
  const isRule = subjectTypeOf(subject.id) === 'RULE';
  const whole = isRule ? ruleShape : shapeOfSubject(subject);
  const names = path.split('.');
  const shape = whole && shapeAt(whole, names);
  if (shape === undefined) return undefined;
  const field = fieldOfShape(shape);
  if (field.kind === 'REFERENCE') return referenceOf(endPrefixes(subject, path) ?? field.prefixes, value);
  if (field.kind !== 'LIST') return suggestibleOf(field, value);
  // In the logic of a rule ids are plain texts.
  return isRule && field.item.kind === 'TEXT' ? undefined : listOf(field.item, valueAt(subject, names));
}

function suggestibleOf(field: Field, value: unknown): Suggestible | undefined {
  const { kind } = field;
  const common = { choices: [], prefixes: [], written: String(value) };
  switch (kind) {
    case 'TEXT':
      return typeof value === 'string' ? { kind, ...common } : undefined;
    case 'NUMBER':
      return typeof value === 'number' ? { kind, ...common } : undefined;
    case 'FLAG':
      return typeof value === 'boolean' ? { kind, ...common, choices: YES_OR_NO } : undefined;
    case 'CHOICE':
      return typeof value === 'string' ? { kind, ...common, choices: field.choices } : undefined;
    default:
      return undefined;
  }
}

/** Evidence is each subject's own, and is chosen where it is. */
function referenceOf(prefixes: readonly string[], value: unknown): Suggestible | undefined {
  if (typeof value !== 'string' || prefixes.includes('evd')) return undefined;
  return { kind: 'REFERENCE', choices: [], prefixes, written: value };
}

function listOf(item: Field, value: unknown): Suggestible | undefined {
  if (!isOfTexts(value)) return undefined;
  const common = { prefixes: [], written: value.join('\n') };
  if (item.kind === 'CHOICE') return { kind: 'CHOICES', ...common, choices: item.choices };
  return item.kind === 'TEXT' ? { kind: 'WORDS', ...common, choices: [] } : undefined;
}

function isOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

const LEAVES = [z.ZodString, z.ZodURL, z.ZodNumber, z.ZodBoolean, z.ZodEnum];

/** The shape of a value or of a list of such, by the names that lead to it; an item of a list is named by its id. */
function shapeAt(shape: z.ZodType, names: readonly string[]): z.ZodType | undefined {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return shapeAt(shape.def.innerType as z.ZodType, names);
  const [name, ...rest] = names;
  if (name === undefined) return isLeaf(shape) || isListOfLeaves(shape) ? shape : undefined;
  if (shape instanceof z.ZodArray) return shapeAt(shape.element as z.ZodType, rest);
  const part = shape instanceof z.ZodObject ? (shape.shape[name] as z.ZodType | undefined) : undefined;
  return part && shapeAt(part, rest);
}

function isLeaf(shape: z.ZodType): boolean {
  return idPrefixesOf(shape) !== undefined || LEAVES.some((leaf) => shape instanceof leaf);
}

function isListOfLeaves(shape: z.ZodType): boolean {
  return shape instanceof z.ZodArray && isLeaf(shape.element as z.ZodType);
}
