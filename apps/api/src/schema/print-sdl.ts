import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** A served schema as it is committed: types and fields by name, so that a diff shows only what changed. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
