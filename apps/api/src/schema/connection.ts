import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';
import { encodeCursor } from './cursor.ts';
import type { Page } from './page.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
/** What a connection may lead to: an object or interface type over `Node`. */
export type NodeRefOf<Node> = ObjectRef<Types, Node> | InterfaceRef<Types, Node>;

/** One item of a page and its place in the whole list. */
export interface PageEdge<Item> {
  readonly item: Item;
  readonly position: number;
  readonly page: Page<Item>;
}

/** Where a page lies in its list. */
export interface PageBounds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** The cursors of the first and of the last edge; null when the page is empty. */
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

export const PageInfo = builder.objectRef<PageBounds>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more come after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether some came before this page.',
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first edge; null when the page is empty.',
      resolve: ({ startCursor }) => startCursor(),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last edge, to go on after; null when the page is empty.',
      resolve: ({ endCursor }) => endCursor(),
    }),
  }),
});

function boundsOf({ items, start, total, scope }: Page<unknown>): PageBounds {
  const cursorAt = (position: number) => (items.length > 0 ? encodeCursor(position, scope()) : null);
  return {
    hasNextPage: start + items.length < total,
    hasPreviousPage: start > 0,
    startCursor: () => cursorAt(start),
    endCursor: () => cursorAt(start + items.length - 1),
  };
}

/**
 * A connection of nodes and its edges: `<name>Connection` and `<name>Edge`. `plural` names the nodes for people.
 *
 * Our own rather than a plugin's: resolvers stay synchronous, and pages are slices of lists that the snapshot has.
 */
export function connectionOf<Node>(node: NodeRefOf<Node>, name: string, plural: string) {
  return linkConnectionOf<Node, Node>(node, { name, plural, nodeOf: (item) => item });
}

/** What a connection over items that hold a node needs to know. */
interface LinkConnection<Item, Node> {
  readonly name: string;
  readonly plural: string;
  readonly nodeOf: (item: Item) => Node;
  /** Which schema has it; both when nothing is said. */
  readonly subGraphs?: ('Public' | 'Desk')[];
}

/** A connection over items that hold a node and more, for edges with fields of their own. */
export function linkConnectionOf<Item, Node>(
  node: NodeRefOf<Node>,
  { name, plural, nodeOf, ...options }: LinkConnection<Item, Node>,
) {
  const type: NodeRefOf<unknown> = node;
  const Edge = builder.objectRef<PageEdge<Item>>(`${name}Edge`).implement({
    ...options,
    description: `One of a list of ${plural}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where this edge lies; opaque.',
        resolve: ({ position, page }) => encodeCursor(position, page.scope()),
      }),
      node: t.field({ type, description: 'What the edge leads to.', resolve: ({ item }) => nodeOf(item) }),
    }),
  });
  const Connection = builder.objectRef<Page<Item>>(`${name}Connection`).implement({
    ...options,
    description: `A page of ${plural}.`,
    fields: (t) => ({
      edges: t.field({
        type: [Edge],
        description: 'The page, each with its cursor.',
        resolve: (page) => page.items.map((item, index) => ({ item, position: page.start + index, page })),
      }),
      nodes: t.field({
        type: [type],
        description: 'The page without cursors.',
        resolve: ({ items }) => items.map(nodeOf),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where this page lies in the whole list.',
        resolve: boundsOf,
      }),
      totalCount: t.int({
        description: 'How many there are on all pages.',
        resolve: ({ total }) => total,
      }),
    }),
  });
  return { Connection, Edge };
}
