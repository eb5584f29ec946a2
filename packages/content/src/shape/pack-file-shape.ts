import {
  CONCEPT_KINDS,
  type ConceptKind,
  conceptKinds,
  STATEMENT_KINDS,
  sourceShape,
  statementKinds,
  synonymShape,
} from '@symptograph/core';
import { z } from 'zod';
import { ownFields } from './own-fields.ts';
import { CONCEPT_KEY, RULE_LIST_KEYS, statementKindsOf } from './pack-keys.ts';
import { packRuleShapes } from './pack-rule-shapes.ts';

const { slug, title: text } = sourceShape.shape;

/** What a pack says of itself, in `pack.yaml`. */
export const packInfoShape = z.strictObject({
  slug,
  title: text,
  description: text,
  language: synonymShape.shape.language.unwrap(),
  licence: text,
  source: slug.describe('Slug of the source of all evidence that names none'),
});

export type PackInfo = Readonly<z.infer<typeof packInfoShape>>;

/** A source with the outline of its text: its headings, and how many paragraphs stand under each. */
const packSourceShape = z.strictObject({
  ...ownFields(sourceShape),
  outline: z
    .array(z.strictObject({ key: slug, heading: text, paragraphs: z.int().min(1) }))
    .optional()
    .describe('Every paragraph of it must be cited by something in the pack'),
});

/** The shape of each kind of statement: made once, since every kind of concept has several. */
const packStatementShapes = Object.fromEntries(
  STATEMENT_KINDS.map((kind) => {
    const shape = statementKinds[kind].shape as unknown as z.ZodObject;
    const { subject: _, ...fields } = ownFields(shape);
    return [kind, z.strictObject(fields)];
  }),
);

/** The shape of any file of a pack. */
export const packFileShape = z.strictObject({
  pack: packInfoShape.optional(),
  sources: z.array(packSourceShape).optional(),
  ...Object.fromEntries(
    CONCEPT_KINDS.map((kind) => [CONCEPT_KEY[kind], z.array(packConceptShape(kind)).optional()]),
  ),
  ...Object.fromEntries(RULE_LIST_KEYS.map((key) => [key, z.array(packRuleShapes[key]).optional()])),
});

function packConceptShape(kind: ConceptKind): z.ZodType {
  const statements = statementKindsOf(kind).map((statementKind) => [
    statementKind,
    z
      .array(packStatementShapes[statementKind] ?? z.never())
      .optional()
      .describe(`What the concept ${statementKinds[statementKind].label}`),
  ]);
  return z.strictObject({
    ...ownFields(conceptKinds[kind].shape),
    statements: z.strictObject(Object.fromEntries(statements)).optional(),
  });
}
