import { caseFindingShape, codeShape, guidanceShape, idPrefixesOf, synonymShape } from '@symptograph/core';
import { conclusionShape, expressionShape, factRefShape } from '@symptograph/rules';
import { z } from 'zod';
import { type Fields, fieldsOf, listOf, textOf } from '../plain.ts';
import { type Spot, under } from '../read/spot.ts';
import { namedConclusionShape } from '../shape/conclusion-shape.ts';
import { isEvidenceRef } from '../shape/reference-shapes.ts';
import { compileCondition } from './compile-condition.ts';
import { compileEvidenceRef, compileEvidenceRefs } from './compile-evidence-ref.ts';
import { compileFact, FACT_KINDS } from './compile-fact.ts';
import { compileFinding } from './compile-finding.ts';
import { compileReference, kindsNamedBy } from './compile-reference.ts';
import type { SubjectScope } from './subject-scope.ts';

/** Core's shapes of some fields, by name. */
export type FieldShapes = Readonly<Record<string, z.ZodType>>;

/** Fields in core's form from how a pack writes them: short forms spelled out, references resolved. */
export function compileFields(shapes: FieldShapes, fields: Fields, spot: Spot, scope: SubjectScope): Fields {
  const compiled: Record<string, unknown> = {};
  for (const [name, shape] of Object.entries(shapes)) {
    const value = compileValue(shape, fields[name], under(spot, name), scope);
    if (value !== undefined) compiled[name] = value;
  }
  return compiled;
}

function compileValue(shape: z.ZodType, value: unknown, spot: Spot, scope: SubjectScope): unknown {
  if (isEvidenceRef(shape)) return compileEvidenceRef(value, spot, scope);
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) {
    const inner = shape.unwrap() as z.ZodType;
    return value === undefined && !isEvidenceList(inner)
      ? undefined
      : compileValue(inner, value, spot, scope);
  }
  if (shape instanceof z.ZodArray) return compileList(shape as z.ZodArray<z.ZodType>, value, spot, scope);
  if (value === undefined) return undefined;
  if (shape === codeShape) return compileCode(value);
  if (shape === synonymShape) return compileSynonym(value, scope.context.language);
  if (shape === guidanceShape)
    return compileFields(guidanceShape.shape, asFields('text', value), spot, scope);
  if (idPrefixesOf(shape)) {
    return compileReference(value, spot, { kinds: kindsNamedBy(shape), context: scope.context });
  }
  return compileLogic(shape, value, spot, scope);
}

function compileLogic(shape: z.ZodType, value: unknown, spot: Spot, scope: SubjectScope): unknown {
  const { context } = scope;
  if (shape === expressionShape) return compileCondition(value, spot, context);
  if (shape === factRefShape) return compileFact({ key: 'present', value, kinds: FACT_KINDS }, spot, context);
  if (shape === caseFindingShape) return compileFinding(value, spot, context);
  const inner = shape === conclusionShape ? namedConclusionShape : shape;
  if (!(inner instanceof z.ZodObject)) return value;
  return compileFields(inner.shape as FieldShapes, fieldsOf(value), spot, scope);
}

function isEvidenceList(shape: z.ZodType): boolean {
  return shape instanceof z.ZodArray && isEvidenceRef(shape.element as z.ZodType);
}

function compileList(shape: z.ZodArray<z.ZodType>, value: unknown, spot: Spot, scope: SubjectScope): unknown {
  if (isEvidenceRef(shape.element)) return compileEvidenceRefs(value, spot, scope);
  return listOf(value).flatMap((item, position) => {
    const compiled = compileValue(shape.element, item, under(spot, position), scope);
    return compiled === undefined ? [] : [compiled];
  });
}

function compileCode(value: unknown): Fields {
  const { code, relation } = asFields('code', value);
  const [, system, rest] = /^([^:]+):(.+)$/.exec(textOf(code) ?? '') ?? [];
  return { system, value: rest, relation };
}

function compileSynonym(value: unknown, language: string): Fields {
  return { language, ...asFields('text', value) };
}

/** A short form spelled out: the text itself as the field of the given name. */
function asFields(name: string, value: unknown): Fields {
  return typeof value === 'string' ? { [name]: value } : fieldsOf(value);
}
