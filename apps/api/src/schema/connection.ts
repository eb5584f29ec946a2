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

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether more come after this page.',
      resolve: ({ start, items, total }) => start + items.length < total,
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether some came before this page.',
      resolve: ({ start }) => start > 0,
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first edge; null when the page is empty.',
      resolve: ({ items, start, scope }) => (items.length > 0 ? encodeCursor(start, scope()) : null),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last edge, to go on after; null when the page is empty.',
      resolve: ({ items, start, scope }) =>
        items.length > 0 ? encodeCursor(start + items.length - 1, scope()) : null,
    }),
  }),
});

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
}

/** A connection over items that hold a node and more, for edges with fields of their own. */
export function linkConnectionOf<Item, Node>(
  node: NodeRefOf<Node>,
  { name, plural, nodeOf }: LinkConnection<Item, Node>,
) {
  const type: NodeRefOf<unknown> = node;
  const Edge = builder.objectRef<PageEdge<Item>>(`${name}Edge`).implement({
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
        resolve: (page) => page,
      }),
      totalCount: t.int({
        description: 'How many there are on all pages.',
        resolve: ({ total }) => total,
      }),
    }),
  });
  return { Connection, Edge };
}
