import { z } from 'zod';
import { type Notation, notationOf } from './notation.ts';
import { packFileShape } from './pack-file-shape.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The text of the JSON Schema of pack files, from which editors complete and check while one types. */
export function packSchemaText(): string {
  const notations = new Map<string, Notation>();
  const { $defs, ...schema } = jsonSchemaOf(packFileShape, 'ref', notations);
  const written = notationDefinitions(notations);
  const titled = {
    ...schema,
    $defs: { ...$defs, ...written },
    title: 'A file of a Symptograph content pack',
  };
  return `${JSON.stringify(titled, undefined, 2)}\n`;
}

/** The schema of each notation, those that stand only within others too. */
function notationDefinitions(notations: Map<string, Notation>): Readonly<Record<string, JsonSchema>> {
  const definitions: Record<string, JsonSchema> = {};
  for (const [name, { text, forms }] of notations) {
    const shape = z.union([text.shape, ...Object.values(forms())]);
    const { $schema: _, ...definition } = jsonSchemaOf(shape, 'inline', notations);
    definitions[name] = definition;
  }
  return definitions;
}

/** The schema of a shape, in which notations are named; adds them to `notations`. */
function jsonSchemaOf(
  shape: z.ZodType,
  reused: 'ref' | 'inline',
  notations: Map<string, Notation>,
): JsonSchema {
  return z.toJSONSchema(shape, {
    io: 'input',
    reused,
    override: ({ zodSchema, jsonSchema }) => {
      const notation = notationOf(zodSchema);
      if (!notation) return;
      notations.set(notation.name, notation);
      jsonSchema.$ref = `#/$defs/${notation.name}`;
    },
  });
}
