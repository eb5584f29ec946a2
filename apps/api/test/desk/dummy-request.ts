import {
  type GraphQLAbstractType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { deskSchema, schema } from '../../src/schema/schema.ts';

/** A field of the desk, and a request for it whose arguments have the right shape and name nothing that exists. */
export interface DummyRequest {
  readonly field: string;
  readonly kind: 'query' | 'mutation';
  readonly document: string;
}

/** How far into what a query answers is asked: far enough for the changes of a change set, and for the nodes of a page. */
const DEPTHS: Readonly<Record<string, number>> = { changeSet: 3, openChangeSetsTouching: 1 };
const USUAL_DEPTH = 2;

/** What arguments are when the usual value of their type has another shape than they want. */
const VALUES: Readonly<Record<string, unknown>> = {
  changeSet: 999,
  number: 1,
  release: 999,
  first: 1,
  all: false,
  expiresAt: '2027-06-01T00:00:00.000Z',
  publishAt: '2027-06-01T00:00:00.000Z',
};

/** One request for each query and mutation of the desk: of those that the public schema does not have, or of all. */
export function dummyRequests({ withPublic = false } = {}): readonly DummyRequest[] {
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const [root, open] = [deskSchema, schema].map((each) =>
      kind === 'query' ? each.getQueryType() : each.getMutationType(),
    );
    const known = withPublic ? {} : (open?.getFields() ?? {});
    return Object.values(root?.getFields() ?? {})
      .filter(({ name }) => !(name in known))
      .map((field) => ({ field: field.name, kind, document: documentOf(kind, field) }));
  });
}

function documentOf(kind: DummyRequest['kind'], field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isNeeded).map((arg) => `${arg.name}: ${literal(arg.name, arg.type)}`);
  const call = args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
  const fragments = new Map<string, string>();
  const selected = selection(field.type, DEPTHS[field.name] ?? USUAL_DEPTH, fragments);
  return [`${kind} { it: ${call} ${selected} }`, ...fragments.values()].join('\n');
}

function isNeeded({ type, name }: GraphQLArgument): boolean {
  return isNonNullType(type) || name === 'number' || name === 'first';
}

/** What is asked of a type: every field so far down, each type at each depth once, as a fragment. */
function selection(type: GraphQLOutputType, depth: number, fragments: Map<string, string>): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named))
    return `{ __typename ${canRefuse(named) ? '... on Problem { code message }' : ''} }`;
  const name = `${named.name}${depth}`;
  if (!fragments.has(name)) {
    fragments.set(name, '');
    const fields = Object.values((named as GraphQLObjectType).getFields())
      .filter(({ args, type: of }) => !args.some(isAsked) && (depth > 0 || isLeafType(getNamedType(of))))
      .map((field) => `${field.name} ${selection(field.type, depth - 1, fragments)}`);
    fragments.set(name, `fragment ${name} on ${named.name} { __typename ${fields.join(' ')} }`);
  }
  return `{ ...${name} }`;
}

function canRefuse(type: GraphQLAbstractType): boolean {
  return deskSchema.getPossibleTypes(type).some((each) => each.name.endsWith('Problem'));
}

function isAsked({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

function literal(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(name, type.ofType);
  if (isListType(type)) return name === 'scopes' ? '[READ]' : `[${literal(name, type.ofType)}]`;
  if (isInputObjectType(type)) return inputLiteral(type);
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (name in VALUES) return JSON.stringify(VALUES[name]);
  switch (type.name) {
    case 'Int':
      return '1';
    case 'Boolean':
      return 'true';
    case 'ID':
      return '"stm_00000000000000000000000999"';
    case 'JSON':
      return '{}';
    case 'DateTime':
      return '"2027-06-01T00:00:00.000Z"';
    default:
      return '"x"';
  }
}

function inputLiteral(type: GraphQLInputObjectType): string {
  const all = Object.values(type.getFields());
  const given = type.isOneOf
    ? all
        .filter(({ name }) => name === 'discard')
        .concat(all)
        .slice(0, 1)
    : all.filter(({ type: of }) => isNonNullType(of));
  return `{ ${given.map((field) => `${field.name}: ${literal(field.name, field.type)}`).join(', ')} }`;
}
