import { z } from 'zod';
import { packFileShape } from './pack-file-shape.ts';

/** The text of the JSON Schema of pack files, from which editors complete and check while one types. */
export function packSchemaText(): string {
  const schema = z.toJSONSchema(packFileShape, { io: 'input', reused: 'ref' });
  const titled = { ...schema, title: 'A file of a Symptograph content pack' };
  return `${JSON.stringify(titled, undefined, 2)}\n`;
}
