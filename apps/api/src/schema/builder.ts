import SchemaBuilder from '@pothos/core';
import type { ReadContext } from '../read-context.ts';

/** The one schema builder. Fields are non-null unless they say otherwise: absence has to mean something. */
export const builder = new SchemaBuilder<{
  Context: ReadContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
    ConceptRef: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });

builder.queryType({
  description: 'Everything that can be read. One request reads one release, named in extensions.release.',
});
