import type { ObjectRef } from '@pothos/core';
import type { Page, PageRequest } from '@symptograph/db';
import { badUserInput } from '../../problem.ts';
import { builder } from '../builder.ts';
import { type NodeRefOf, PageInfo } from '../connection.ts';
import { DEFAULT_FIRST, firstOf } from '../page.ts';
import { DESK } from './only-at-desk.ts';

/** What a connection over a page of the database needs to know. */
interface KeyedConnection<Item> {
  readonly name: string;
  /** The nodes for people. */
  readonly plural: string;
  /** What the database goes on after. */
  readonly keyOf: (item: Item) => string | number;
}

/** A page, and whether it began after a cursor. */
export interface KeyedPage<Item> extends Page<Item> {
  readonly isLater: boolean;
}

interface Edge<Item> {
  readonly item: Item;
  readonly cursor: string;
}

/**
 * A connection whose pages the database makes: `<name>Connection` and `<name>Edge`. A cursor is the key of its item, so that it goes on
 * in the right place whatever comes to the list, or is published, meanwhile.
 */
export function keyedConnectionOf<Item>(
  node: ObjectRef<(typeof builder)['$inferSchemaTypes'], Item>,
  { name, plural, keyOf }: KeyedConnection<Item>,
) {
  const type: NodeRefOf<unknown> = node;
  const cursorOf = (item: Item) => Buffer.from(`key:${keyOf(item)}`).toString('base64url');
  const EdgeRef = builder.objectRef<Edge<Item>>(`${name}Edge`).implement({
    ...DESK,
    description: `One of a list of ${plural}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this edge lies; opaque.' }),
      node: t.field({ type, description: 'What the edge leads to.', resolve: ({ item }) => item }),
    }),
  });
  return builder.objectRef<KeyedPage<Item>>(`${name}Connection`).implement({
    ...DESK,
    description: `A page of ${plural}.`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeRef],
        description: 'The page, each with its cursor.',
        resolve: ({ entries }) => entries.map((item) => ({ item, cursor: cursorOf(item) })),
      }),
      nodes: t.field({
        type: [type],
        description: 'The page without cursors.',
        resolve: ({ entries }) => [...entries],
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page lies in the whole list.',
        resolve: ({ entries, more, isLater }) => {
          const [first, last] = [entries[0], entries.at(-1)];
          return {
            hasNextPage: more,
            hasPreviousPage: isLater,
            startCursor: () => (first === undefined ? null : cursorOf(first)),
            endCursor: () => (last === undefined ? null : cursorOf(last)),
          };
        },
      }),
      totalCount: t.int({ description: 'How many there are on all pages.', resolve: ({ total }) => total }),
    }),
  });
}

/** What a connection is asked for. */
interface KeyedArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The page that arguments ask for, read by text keys. Throws BAD_USER_INPUT for a bad `first` or `after`. */
export async function keyedPage<Item>(
  { first, after }: KeyedArgs,
  read: (request: PageRequest<string>) => Promise<Page<Item>>,
): Promise<KeyedPage<Item>> {
  const request = { first: firstOf(first ?? DEFAULT_FIRST) };
  if (after === null || after === undefined) return { ...(await read(request)), isLater: false };
  const [, key] = /^key:(.+)$/.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (key !== undefined) return { ...(await read({ ...request, after: key })), isLater: true };
  throw badUserInput(
    'after is not a cursor. Take it from endCursor or an edge, or leave it out to start anew.',
  );
}

/** The same where keys are numbers. */
export function numberedPage<Item>(
  args: KeyedArgs,
  read: (request: PageRequest) => Promise<Page<Item>>,
): Promise<KeyedPage<Item>> {
  return keyedPage(args, ({ first, after }) => {
    if (after !== undefined && !/^\d{1,9}$/.test(after)) {
      throw badUserInput('after is a cursor of another list. Leave it out to start anew.');
    }
    return read({ first, after: after === undefined ? undefined : Number(after) });
  });
}
