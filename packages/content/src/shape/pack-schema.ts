import { z } from 'zod';
import { fieldsOf } from '../plain.ts';
import { packConditionShape } from './condition-notation.ts';
import { packFactShape, packFindingShape } from './fact-notation.ts';
import { type Notation, notationOf } from './notation.ts';
import { packFileShape } from './pack-file-shape.ts';

const NOTATIONS = [packConditionShape, packFactShape, packFindingShape].flatMap(
  (shape) => notationOf(shape) ?? [],
);

/** The text of the JSON Schema of pack files, from which editors complete and check while one types. */
export function packSchemaText(): string {
  const written = NOTATIONS.map((notation) => [notation.name, formsOf(notation)] as const);
  const parts = z.strictObject({ file: packFileShape, ...Object.fromEntries(written) });
  const { $schema, $defs, properties } = z.toJSONSchema(parts, {
    io: 'input',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema }) => {
      const notation = notationOf(zodSchema);
      if (notation) jsonSchema.$ref = `#/$defs/${notation.name}`;
    },
  });
  const { file, ...notations } = properties ?? {};
  const title = 'A file of a Symptograph content pack';
  const schema = { $schema, title, ...fieldsOf(file), $defs: { ...$defs, ...notations } };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

/** A notation as a union of its forms: what it means to an editor. */
function formsOf({ text, forms }: Notation): z.ZodType {
  return z.union([text.shape, ...Object.values(forms())]);
}
