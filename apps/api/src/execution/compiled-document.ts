import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { compileOperation } from './compile-operation.ts';
import type { Memory } from './memory.ts';
import { conditionVariables } from './variables-in.ts';
import { neverWritable, unwritable, type Write } from './write.ts';

/** A query of a document, compiled as it is asked for. */
export interface CompiledDocument<Context> {
  /** The JSON of `data`; undefined when graphql-js has to execute. */
  readonly write: (
    variables: Readonly<Record<string, unknown>> | undefined,
    context: Context,
  ) => string | undefined;
}

/** What is compiled, and what it may remember. */
export interface Compilable<Context> {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly memory: Memory<Context> | undefined;
  readonly isEntity: (type: GraphQLObjectType) => boolean;
}

/** Each choice of the variables in @skip and @include is compiled by itself, up to so many. */
const MOST_CHOICES = 16;

/** Compiles a query. Every choice of its conditions is compiled when it is first made. */
export function compiledDocument<Context>(compilable: Compilable<Context>): CompiledDocument<Context> {
  const { schema, document, operation, memory } = compilable;
  const fragments = fragmentsOf(document);
  const conditions = conditionVariables(operation, fragments);
  const choices = new Map<string, Write>();
  let isNeverWritable = false;

  const writerFor = (variables: Readonly<Record<string, unknown>>): Write => {
    const choice = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
    const name = conditions.length === 0 ? '' : JSON.stringify(choice);
    const known = choices.get(name);
    if (known) return known;
    if (choices.size >= MOST_CHOICES) throw unwritable;
    const write = compileOperation({
      ...compilable,
      takeRoom: memory?.takeRoom ?? noRoom,
      fragments,
      conditions: choice,
    });
    choices.set(name, write);
    return write;
  };

  return {
    write: (given, context) => {
      if (isNeverWritable) return undefined;
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {});
      if (!coerced) return undefined;
      try {
        const write = writerFor(coerced);
        return write(undefined, {
          context,
          variables: coerced,
          args: [],
          remembered: memory?.of(write, context),
        });
      } catch (error) {
        // Whatever it was, graphql-js meets it again and reports it.
        isNeverWritable = error === neverWritable;
        return undefined;
      }
    },
  };
}

function noRoom(): boolean {
  return false;
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
}
