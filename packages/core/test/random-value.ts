import { type Expression, expressionShape, factRefShape } from '@symptograph/rules';
import fc from 'fast-check';
import type { z } from 'zod';
import { idPrefixesOf } from '../src/ids.ts';
import { anId } from '../src/testing/index.ts';

/** Texts of many forms: of those that a shape accepts it gets some. */
const TEXTS = [
  'calf pain',
  'calf-pain',
  'swelling',
  'It hurts at night and when walking.',
  'It hurts at night, and when resting.',
  'en',
  'de',
  '2026',
  '2025-03-04',
  '2026-11-23T12:00:00Z',
  '2026-11-24T12:00:00Z',
  '10.1000/182',
  '10.1000/183',
  'https://example.org/a',
  'https://example.org/b',
] as const;
const NUMBERS = [0, 0.25, 0.5, 1, 2, 7] as const;
const IDS_PER_PREFIX = 3;

/**
 * Random values of a zod shape: of every kind of field that the vocabulary has, from small pools, so that two of them are often alike in
 * some of their parts.
 */
export function randomValue(shape: z.ZodType): fc.Arbitrary<unknown> {
  if (shape === expressionShape) return expressions;
  if (shape === factRefShape) return facts;
  const value = valuesOf(shape as unknown as Described);
  return value.filter((each) => shape.safeParse(each).success);
}

interface Described {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, z.ZodType>>;
    readonly element?: z.ZodType;
    readonly innerType?: z.ZodType;
    readonly options?: readonly z.ZodType[];
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
  };
}

function valuesOf(shape: Described): fc.Arbitrary<unknown> {
  const { def } = shape;
  switch (def.type) {
    case 'object':
      return objects(def.shape ?? {});
    case 'array':
      return fc.array(randomValue(def.element as z.ZodType), { maxLength: 3 });
    case 'optional':
    case 'default':
      return randomValue(def.innerType as z.ZodType);
    case 'union':
      return fc.oneof(...(def.options ?? []).map(randomValue));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(...NUMBERS);
    case 'string':
      return strings(shape as unknown as z.ZodType);
    default:
      throw new Error(`No random values of the shape ${def.type} are known; add them.`);
  }
}

function objects(fields: Readonly<Record<string, z.ZodType>>): fc.Arbitrary<unknown> {
  const isOptional = (shape: z.ZodType) => (shape as unknown as Described).def.type === 'optional';
  const requiredKeys = Object.keys(fields).filter((key) => !isOptional(fields[key] as z.ZodType));
  const values = Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, randomValue(shape)]));
  return fc.record(values, { requiredKeys, noNullPrototype: true });
}

function strings(shape: z.ZodType): fc.Arbitrary<unknown> {
  const prefixes = idPrefixesOf(shape);
  if (!prefixes) return fc.constantFrom(...TEXTS.filter((text) => shape.safeParse(text).success));
  const numbers = Array.from({ length: IDS_PER_PREFIX }, (_, number) => number + 1);
  return fc.constantFrom(...prefixes.flatMap((prefix) => numbers.map((number) => anId(prefix, number))));
}

const facts = fc.constantFrom(
  { concept: anId('sym', 1) },
  { concept: anId('sym', 2) },
  { concept: anId('sym', 1), qualifiers: { onset: 'SUDDEN' } },
  { concept: anId('con', 1), qualifiers: { aggravatedBy: [anId('fac', 1), anId('fac', 2)] } },
);
const literal: fc.Arbitrary<Expression> = fc.oneof(
  facts.map((fact): Expression => ({ op: 'is', fact, in: [true] })),
  fc.constant<Expression>({ op: 'compare', fact: { concept: anId('obs', 1) }, gte: 38, unit: 'Cel' }),
  fc.constant<Expression>({ op: 'criterion', id: anId('cri', 1) }),
);
const expressions: fc.Arbitrary<Expression> = fc.oneof(
  literal,
  literal.map((of): Expression => ({ op: 'not', of })),
  fc.array(literal, { minLength: 1, maxLength: 3 }).map((of): Expression => ({ op: 'any', of })),
);
