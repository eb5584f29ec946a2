import { hash } from 'node:crypto';
import { canonicalJson } from '@symptograph/core';
import type { GraphQLResolveInfo } from 'graphql';
import { badUserInput } from '../problem.ts';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { type CursorScope, decodeCursor } from './cursor.ts';

/** One page of a list: `items` are those from `start` on, `total` is how many the whole list has. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly start: number;
  readonly total: number;
  /** Worked out when a cursor is asked for. */
  readonly scope: () => CursorScope;
}

/** The arguments of every connection. */
interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Where a connection is: what its resolver was called with. */
export interface PagePlace {
  readonly args: PageArgs;
  readonly context: ReadContext;
  readonly info: GraphQLResolveInfo;
  /** The node that the list belongs to; absent for a list of the query root. */
  readonly of?: { readonly id: string };
}

export const DEFAULT_FIRST = 20;
export const DEFAULT_FIRST_REVISIONS = 10;
const MOST_AT_ONCE = 100;
const GO_ON = ' Page through more with after.';

/** `first` and `after` for a connection that returns `first` edges by default. */
export function pageArgs(defaultFirst = DEFAULT_FIRST) {
  return builder.args((arg) => ({
    first: arg.int({ defaultValue: defaultFirst, description: 'How many to return, 0 to 100.' }),
    after: arg.string({ description: 'Go on after this cursor: the endCursor of the page before.' }),
  }));
}

/** Which part of a list its arguments ask for. Throws BAD_USER_INPUT for a bad `first` or `after`. */
export function windowOf(
  place: PagePlace,
): Pick<Page<never>, 'start' | 'scope'> & { readonly first: number } {
  const { args, context } = place;
  const scope = onceAsked(
    (): CursorScope => ({ release: context.graph.release.number, list: listName(place) }),
  );
  const start = typeof args.after === 'string' ? decodeCursor(args.after, scope()) + 1 : 0;
  return { start, first: firstOf(args.first ?? DEFAULT_FIRST, 'first', GO_ON), scope };
}

/** The page of a whole list that its arguments ask for. Throws as `windowOf` does. */
export function pageOf<Item>(list: readonly Item[], place: PagePlace): Page<Item> {
  const { start, first, scope } = windowOf(place);
  return { items: list.slice(start, start + first), start, total: list.length, scope };
}

/**
 * A number of things to return, when it is 0 to 100; `name` is the argument's. Throws BAD_USER_INPUT when not, with a
 * sentence on how to get more where there is a way.
 */
export function firstOf(first: number, name = 'first', more = ''): number {
  if (first >= 0 && first <= MOST_AT_ONCE) return first;
  throw badUserInput(`${name} must be 0 to ${MOST_AT_ONCE}, not ${first}.${more}`, { [name]: first });
}

/** A short name for a list: the same for the same field of the same parent with the same other arguments. */
function listName({ args, info, of }: PagePlace): string {
  const filter = { ...args, first: undefined, after: undefined };
  const name = canonicalJson([info.parentType.name, of?.id, info.fieldName, filter]);
  return hash('sha256', name).slice(0, 12);
}

/** Works a value out when it is first asked for. */
function onceAsked<Value>(workOut: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= workOut();
    return value;
  };
}
