import {
  codeSystemOf,
  conceptKindShape,
  frequencyBand,
  frequencyWord,
  sourceShape,
  statementKindShape,
} from '@symptograph/core';
import { z } from 'zod';
import { type CellPattern, readCellPattern } from './cell-pattern.ts';

/** As many inputs, concepts and kinds of statements as a mapping may have: every row is looked at for each. */
const MOST_PARTS = 50;
const tooMany = `must have at most ${MOST_PARTS}`;

const text = z.string().min(1, 'must not be empty');

const pattern = text.transform((source, { addIssue }): CellPattern => {
  const read = readCellPattern(source);
  if (read.ok) return read.value;
  addIssue({ code: 'custom', message: read.error });
  return z.NEVER;
});

const system = text.refine(
  (prefix) => codeSystemOf(prefix) !== undefined,
  'must be a code system that the graph knows',
);

/**
 * Where a value stands in a table: the name of a column, or that with what makes a value of its text.
 *
 * `remove` is taken from the beginning. A text that matches `unless` counts as empty. `system` makes a bare value a
 * code of that system; without it a code is a CURIE.
 */
const columnShape = z.preprocess(
  (given) => (typeof given === 'string' ? { column: given } : given),
  z.strictObject(
    {
      column: text,
      remove: text.optional(),
      unless: pattern.optional(),
      system: system.optional(),
    },
    {
      error: ({ code }) =>
        code === 'invalid_type'
          ? 'must be the name of a column, or { column, remove, unless, system }'
          : undefined,
    },
  ),
);

/** Fields that every concept of a kind has and no file says: `symptomKind: SYMPTOM`. Checked with the concept. */
const kindFields = z.record(z.string(), z.unknown()).default({});

const sourceInMapping = sourceShape
  .omit({ id: true, version: true })
  .extend({ sourceKind: sourceShape.shape.sourceKind.default('DATASET') });

const inputFields = {
  /** Names of the files, of which one at a time is read: the same in several formats. */
  files: z.array(text).min(1),
  /** Where the input comes from; its own, since what a later version no longer says is taken back by source. */
  source: sourceInMapping,
};

/** An ontology, in OBO or obographs JSON: which of its terms become which kind of concept, and its relations. */
const ontologyInputShape = z.strictObject({
  format: z.literal('ontology'),
  ...inputFields,
  terms: z.array(z.strictObject({ prefix: text, kind: conceptKindShape, fields: kindFields })).min(1),
  /** Kinds of statements by relation, `is_a` among them. */
  relations: z.record(text, statementKindShape).default({ is_a: 'SUBTYPE_OF' }),
  /** How well a plain cross-reference fits; one that several terms share is never more than close. */
  xrefs: z.enum(['EXACT', 'CLOSE']).default('CLOSE'),
});

const endShape = z
  .strictObject({
    kind: conceptKindShape,
    code: columnShape.optional(),
    name: columnShape.optional(),
    /** What to do with a name or code that the graph does not know: report it, or make a concept of it. */
    create: z.boolean().default(false),
    fields: kindFields,
  })
  .refine(
    ({ code, name }) => code !== undefined || name !== undefined,
    'needs a column for its code or its name',
  )
  .refine(
    ({ create, name }) => !create || name !== undefined,
    'needs a column for the name of what it creates',
  );

const frequencyShape = z.strictObject({
  column: text,
  values: z.record(
    text,
    z.union([z.strictObject({ word: frequencyWord.shape }), z.strictObject({ band: frequencyBand.shape })]),
  ),
});

/** A table with a header line: concepts and statements in its columns. */
const tableInputShape = z.strictObject({
  format: z.literal('table'),
  ...inputFields,
  /** By default a tab for .tsv and .tab, and a comma for the rest. */
  delimiter: z.string().length(1).optional(),
  /** Empty for none; by default none in .tsv and .tab, and the double quote in the rest. */
  quote: z.string().max(1).optional(),
  concepts: z.array(endShape).max(MOST_PARTS, tooMany).default([]),
  statements: z
    .array(
      z.strictObject({
        kind: statementKindShape,
        subject: endShape,
        object: endShape,
        negated: z.strictObject({ column: text, values: z.array(z.string()).min(1) }).optional(),
        frequency: frequencyShape.optional(),
        note: columnShape.optional(),
        /** What the evidence names as its place in the source; by default both ends. */
        locator: columnShape.optional(),
      }),
    )
    .max(MOST_PARTS, tooMany)
    .default([]),
});

/** What an import is told of its files. */
export const mappingShape = z
  .strictObject({
    title: text,
    /** BCP 47 tag of the names and synonyms. */
    language: z.string().default('en'),
    /** Code systems by what a file calls them; a name that ends in `*` stands for all that begin so. */
    codes: z.record(text, system).default({}),
    inputs: z
      .array(z.discriminatedUnion('format', [ontologyInputShape, tableInputShape]))
      .min(1)
      .max(MOST_PARTS, tooMany),
  })
  .refine(
    ({ inputs }) => new Set(inputs.map(({ source }) => source.slug)).size === inputs.length,
    'each input needs a source of its own: two have the same slug',
  )
  .refine(
    ({ inputs }) =>
      new Set(inputs.flatMap(({ files }) => files)).size === inputs.flatMap(({ files }) => files).length,
    'a file belongs to one input: one is named twice',
  );

export type Mapping = z.infer<typeof mappingShape>;
export type MappingInput = Mapping['inputs'][number];
export type OntologyInput = z.infer<typeof ontologyInputShape>;
export type TableInput = z.infer<typeof tableInputShape>;
export type TableEnd = z.infer<typeof endShape>;
export type TableStatement = TableInput['statements'][number];
export type Column = z.infer<typeof columnShape> & {
  readonly remove?: string | undefined;
  readonly unless?: CellPattern | undefined;
  readonly system?: string | undefined;
};
