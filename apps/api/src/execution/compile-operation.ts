import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Compilation } from './compilation.ts';
import { objectWriter } from './object-writer.ts';
import { neverWritable, type Write } from './write.ts';

/** A query of a validated document, and how it is to be compiled. */
export interface CompilableOperation extends Pick<Compilation, 'isEntity' | 'takeRoom'> {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced values of the variables in @skip and @include: what is compiled holds for these. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** Compiles a query: the result writes the JSON of `data` for a root value. Throws `neverWritable` without a root type. */
export function compileOperation(compilable: CompilableOperation): Write {
  const { schema, operation, fragments, conditions, isEntity, takeRoom } = compilable;
  const root = schema.getRootType(operation.operation);
  if (!root) throw neverWritable;
  const compilation: Compilation = {
    selections: { schema, fragments, variables: conditions },
    operation,
    objectWriter,
    isEntity,
    takeRoom,
    counts: { fields: 0, argumentSlots: 0, rememberedSlots: 0 },
  };
  return objectWriter(root, { compilation, sets: [operation.selectionSet], isRepeated: false });
}
