import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { builder } from './builder.ts';

const asString = (name: string) => (value: unknown) => {
  if (typeof value === 'string' && value !== '') return value;
  throw new GraphQLError(`${name} must be a string that is not empty.`);
};

const stringLiteral = (name: string) => (node: ValueNode) =>
  asString(name)(node.kind === Kind.STRING ? node.value : undefined);

builder.scalarType('DateTime', {
  description: 'A moment as ISO 8601 with a time zone: 2026-11-23T09:30:00Z.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => value,
  parseValue: asString('DateTime'),
  parseLiteral: stringLiteral('DateTime'),
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
  parseValue: asString('ConceptRef'),
  parseLiteral: stringLiteral('ConceptRef'),
});
