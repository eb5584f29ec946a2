import { codeShape, evidenceShape, sourceShape, synonymShape } from '@symptograph/core';
import { z } from 'zod';
import { labelShape } from './reference-shapes.ts';

const { slug, title: text } = sourceShape.shape;

/** A piece of evidence: the paragraph in `at` when the source has an outline, else a free `locator`. */
export const packEvidenceShape = z
  .strictObject({
    ...evidenceShape.shape,
    id: evidenceShape.shape.id.optional().describe('Minted by pnpm content:mint'),
    source: slug.optional().describe("Slug of the source; the pack's own source when left out"),
    label: labelShape.optional().describe('Name by which texts and numbers of this subject refer to it'),
    at: z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d+$/,
        "must be a key of the source's outline and a paragraph: opening/4",
      )
      .optional()
      .describe("Key of a heading of the source's outline and number of the paragraph: opening/4"),
  })
  .refine(({ at, locator }) => at === undefined || locator === undefined, {
    error: 'either at or locator says where, not both',
    path: ['locator'],
  });

const codeText = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9_]*:\S+$/, 'must be a system and a code: DOID:0060903')
  .describe('System and code: DOID:0060903');

/** A code, alone when it means exactly the concept. */
export const packCodeShape = z.union([
  codeText,
  z.strictObject({
    code: codeText,
    relation: codeShape.shape.relation,
    checkedLabel: text
      .optional()
      .describe('What the system calls it, where that is none of the names of the concept and was accepted'),
  }),
]);

/** A synonym, alone when it means exactly the concept and is in the pack's language. */
export const packSynonymShape = z.union([
  text,
  z.strictObject({ ...synonymShape.shape, language: synonymShape.shape.language.unwrap().optional() }),
]);
