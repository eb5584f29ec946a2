import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Selected } from './compilation.ts';
import { leafWriter } from './leaf-writer.ts';
import { refusePromise } from './refuse-promise.ts';
import { neverWritable, unwritable, type Write } from './write.ts';

/** A field whose values are written, and what is selected of its objects. */
export interface WrittenField extends Selected {
  readonly info: GraphQLResolveInfo;
}

/** Writes values of a type as graphql-js completes them (GraphQL, section 6.4.3). */
export function valueWriter(type: GraphQLOutputType, field: WrittenField): Write {
  if (isNonNullType(type)) return presentWriter(type.ofType, field);
  const write = presentWriter(type, field);
  return (value, run) => (value === null || value === undefined ? 'null' : write(value, run));
}

/** Writes values that are not null; throws for null. */
function presentWriter(type: GraphQLOutputType, field: WrittenField): Write {
  if (isLeafType(type)) return leafWriter(type);
  if (isListType(type)) {
    return listWriter(valueWriter(type.ofType, { ...field, isRepeated: true }));
  }
  if (isObjectType(type)) return checked(field.compilation.objectWriter(type, field));
  if (isAbstractType(type)) return checked(abstractWriter(type, field));
  throw neverWritable;
}

function checked(write: Write): Write {
  return (value, run) => {
    if (value === null || value === undefined || value instanceof Error) throw unwritable;
    refusePromise(value);
    return write(value, run);
  };
}

function listWriter(write: Write): Write {
  return (value, run) => {
    const items = listed(value);
    let text = '[';
    for (let index = 0; index < items.length; index += 1) {
      text += index === 0 ? write(items[index], run) : `,${write(items[index], run)}`;
    }
    return `${text}]`;
  };
}

function listed(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  refusePromise(value);
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) throw unwritable;
  return Array.from(value as Iterable<unknown>);
}

/** Each object by the writer of its own type, which is compiled when the first of that type comes. */
function abstractWriter(type: GraphQLAbstractType, field: WrittenField): Write {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const writers = new Map<string, Write>();
  const { schema } = field.compilation.selections;
  const writerOf = (name: unknown): Write => {
    refusePromise(name);
    const found = typeof name === 'string' ? schema.getType(name) : undefined;
    if (!isObjectType(found) || !schema.isSubType(type, found)) throw unwritable;
    const writer = field.compilation.objectWriter(found, field);
    writers.set(found.name, writer);
    return writer;
  };
  return (value, run) => {
    const name = resolveType(value, run.context, field.info, type);
    return (writers.get(name as string) ?? writerOf(name))(value, run);
  };
}
