import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  getArgumentValues,
} from 'graphql';
import type { Compilation } from './compilation.ts';
import { fieldInfo } from './field-info.ts';
import { valueWriter } from './value-writer.ts';
import { hasVariableArguments } from './variables-in.ts';
import type { Arguments, Run, Write } from './write.ts';

/** A field of an object, asked for by one or more nodes of the same response key. */
export interface SelectedField {
  readonly compilation: Compilation;
  readonly parentType: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly isRepeated: boolean;
}

/** Writes the value of a field of an object: its resolver is called as graphql-js calls it. */
export function fieldWriter({ compilation, parentType, field, nodes, isRepeated }: SelectedField): Write {
  const { selections, operation } = compilation;
  const { schema } = selections;
  const info = fieldInfo({ schema, selections, operation, parentType, field, nodes });
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const write = valueWriter(field.type, { compilation, info, sets, isRepeated });
  const resolve = field.resolve ?? propertyOf;
  const argumentsOf = argumentsReader({ compilation, field, nodes });
  if (typeof argumentsOf !== 'function') {
    return (source, run) => write(resolve(source, argumentsOf, run.context, info), run);
  }
  return (source, run) => write(resolve(source, argumentsOf(run), run.context, info), run);
}

/** What graphql-js takes a field from that has no resolver; its own function does the rest for a method. */
const propertyOf: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  if (typeof source !== 'object' || source === null) return undefined;
  const value = (source as Readonly<Record<string, unknown>>)[info.fieldName];
  return typeof value === 'function' ? defaultFieldResolver(source, args, context, info) : value;
};

/** The arguments of a field: the same for all executions, or worked out once for each when they hold variables. */
function argumentsReader({
  compilation,
  field,
  nodes: [node],
}: Pick<SelectedField, 'compilation' | 'field' | 'nodes'>): Arguments | ((run: Run) => Arguments) {
  if (!node || field.args.length === 0) return {};
  if (!hasVariableArguments(node.arguments ?? [], compilation.selections.fragments)) {
    return getArgumentValues(field, node, {});
  }
  const slot = compilation.counts.argumentSlots;
  compilation.counts.argumentSlots += 1;
  return ({ args, variables }) => {
    args[slot] ??= getArgumentValues(field, node, variables);
    return args[slot];
  };
}
