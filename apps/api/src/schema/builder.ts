import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import SubGraphPlugin from '@pothos/plugin-sub-graph';
import type { ReadContext } from '../read-context.ts';
import './desk/fit-texts-plugin.ts';

/**
 * The one schema builder, of two schemas: all is in both, unless its `subGraphs` say that it is of the editorial desk alone. Fields
 * are non-null unless they say otherwise: absence has to mean something.
 */
export const builder = new SchemaBuilder<{
  Context: ReadContext;
  SubGraphs: 'Public' | 'Desk';
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
    ConceptRef: { Input: string; Output: string };
  };
}>({
  plugins: [ErrorsPlugin, 'fitTexts', SubGraphPlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultTypes: [],
    defaultUnionOptions: { description: 'What was asked for, or why nothing was done.' },
  },
  subGraphs: { defaultForTypes: ['Public', 'Desk'], fieldsInheritFromTypes: true },
});

builder.queryType({
  description: 'Everything that can be read. One request reads one release, named in extensions.release.',
});
