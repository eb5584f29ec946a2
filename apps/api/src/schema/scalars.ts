import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { builder } from './builder.ts';

function filledString(name: string, value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new GraphQLError(`${name} must be a string that is not empty.`, node && { nodes: node });
}

/** How a scalar that is written as a string is read from variables and from documents. */
function readAsString(name: string) {
  return {
    parseValue: (value: unknown) => filledString(name, value),
    parseLiteral: (node: ValueNode) =>
      filledString(name, node.kind === Kind.STRING ? node.value : undefined, node),
  };
}

builder.scalarType('DateTime', {
  description: 'A moment as ISO 8601 with a time zone: 2026-11-23T09:30:00Z.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => value,
  ...readAsString('DateTime'),
});

builder.scalarType('JSON', {
  description: 'Any JSON value, for data whose shape is documented elsewhere.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
});

builder.scalarType('ConceptRef', {
  description:
    'Names a concept: a global id, a slug that is unique across kinds, kind/slug (condition/varicose-veins), or SYSTEM:code (HP:0004417). ' +
    'A former slug or id leads to what replaced it. Ambiguity is BAD_USER_INPUT with the candidates.',
  serialize: (value) => value,
  ...readAsString('ConceptRef'),
});
