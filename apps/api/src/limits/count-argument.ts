import { type FieldNode, type GraphQLField, isListType, isNonNullType, Kind, type ValueNode } from 'graphql';

/** The variables of a request as they came, not yet coerced, and with the defaults of the operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** How many items a list may have with some variables. */
type CountOf = (variables: Variables) => number;

/** A page has no more than this; more is refused where the argument is read. */
const MOST_PER_PAGE = 100;

/** A list of wanted things has no more than this; more is refused where the argument is read. */
const MOST_WANTED = 500;

/**
 * How many items the arguments of a field ask for: as many as there are `ids` or `terms`, or `first`. Undefined for a field
 * without such an argument.
 */
export function countArgument(
  { args }: GraphQLField<unknown, unknown>,
  node: FieldNode,
): CountOf | undefined {
  const wanted = args.find(({ name, type }) => (name === 'ids' || name === 'terms') && isList(type));
  const definition = wanted ?? args.find(({ name }) => name === 'first');
  if (!definition) return undefined;
  const given = node.arguments?.find(({ name }) => name.value === definition.name)?.value;
  const usual = countIn(definition.defaultValue) ?? MOST_PER_PAGE;
  if (!given) return () => usual;
  if (given.kind === Kind.VARIABLE) return (variables) => countIn(variables[given.name.value]) ?? usual;
  const literal = literalCount(given) ?? usual;
  return () => literal;
}

function isList(type: unknown): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function literalCount(value: ValueNode): number | undefined {
  if (value.kind === Kind.INT) return countIn(Number(value.value));
  return value.kind === Kind.LIST ? countIn(value.values) : undefined;
}

function countIn(value: unknown): number | undefined {
  if (Array.isArray(value)) return Math.min(value.length, MOST_WANTED);
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
  return Math.min(Math.max(value, 0), MOST_PER_PAGE);
}
