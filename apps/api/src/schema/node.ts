import { builder } from './builder.ts';
import { conceptTypeName, nodeById, statementTypeName } from './global-id.ts';
import { notTooMany } from './not-too-many.ts';
import { type AnyNode, NodeRef } from './refs.ts';

const MOST_IDS = 100;

NodeRef.implement({
  description:
    'Anything with a global id. The id is the stored, prefixed identifier itself, stable across releases.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Minted once, never re-used, never derived from the content.' }),
  }),
  resolveType: typeName,
});

function typeName(node: AnyNode): string {
  if ('subject' in node) return statementTypeName(node);
  if ('kind' in node) return conceptTypeName(node);
  if ('when' in node) return 'Rule';
  if ('narrative' in node) return 'Case';
  return 'number' in node ? 'Release' : 'Source';
}

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description:
      'What a global id names in this release. The id of a replaced concept leads to its replacement.',
    args: { id: t.arg.id({ required: true, description: 'A global id: con_01KAVN….' }) },
    resolve: (_root, { id }, context) => nodeById(context, id),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: 'What some global ids name, in their order, null for each that names nothing. At most 100.',
    args: { ids: t.arg.idList({ required: true, description: 'Global ids, at most 100.' }) },
    resolve: (_root, { ids }, context) => {
      notTooMany(ids, 'ids', MOST_IDS);
      return ids.map((id) => nodeById(context, id));
    },
  }),
);
