import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { Selections } from './selected-fields.ts';
import { neverWritable } from './write.ts';

/** Where a field stands, as its resolver is told. */
export interface FieldPlace {
  readonly schema: GraphQLSchema;
  readonly selections: Selections;
  readonly operation: OperationDefinitionNode;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/**
 * What a resolver is told of its field, made once for all executions: all that the document says. A resolver that asks
 * for what only one execution knows (path, variables, root value) throws `neverWritable`, so that graphql-js executes.
 */
export function fieldInfo({ schema, selections, operation, parentType, field, nodes }: FieldPlace) {
  const ofOneExecution = (): never => {
    throw neverWritable;
  };
  const info: GraphQLResolveInfo = {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType,
    schema,
    fragments: Object.fromEntries(selections.fragments),
    operation,
    get path() {
      return ofOneExecution();
    },
    get variableValues() {
      return ofOneExecution();
    },
    get rootValue() {
      return ofOneExecution();
    },
  };
  return info;
}
