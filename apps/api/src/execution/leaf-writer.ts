import { GraphQLID, type GraphQLLeafType, GraphQLString, isEnumType } from 'graphql';
import { refusePromise } from './refuse-promise.ts';
import { unwritable, type Write } from './write.ts';

/** Writes values of a scalar or enum that are not null as graphql-js serializes them. */
export function leafWriter(type: GraphQLLeafType): Write {
  const write = (value: unknown): string => {
    if (value instanceof Error) throw unwritable;
    refusePromise(value);
    const text = jsonOf(type.serialize(value));
    if (text === undefined) throw unwritable;
    return text;
  };
  if (isEnumType(type)) return rememberingWriter(write);
  // These two serialize a string as itself, and nearly all leaves are theirs.
  const isText = type === GraphQLString || type === GraphQLID;
  return isText ? (value) => (typeof value === 'string' ? JSON.stringify(value) : write(value)) : write;
}

/** An enum has few values: each is written once. */
function rememberingWriter(write: (value: unknown) => string): Write {
  const known = new Map<unknown, string>();
  return (value) => {
    const text = known.get(value);
    if (text !== undefined) return text;
    const written = write(value);
    if (typeof value === 'string') known.set(value, written);
    return written;
  };
}

/** JSON of a serialized value; undefined where it has none or is null, which no leaf may be. */
function jsonOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      return Number.isFinite(value) ? String(value) : 'null';
    default:
      return value === null || value === undefined ? undefined : JSON.stringify(value);
  }
}
