import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The served schema as it is committed: types and fields by name, so that a diff shows only what changed. */
export function printSdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
