import { type FieldNode, type GraphQLField, isListType, isNonNullType, Kind, type ValueNode } from 'graphql';
import type { CountingArguments } from './field-costs.ts';

/** The variables of a request as they came, not yet coerced, and with the defaults of the operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** How many items a list may have with some variables. */
type CountOf = (variables: Variables) => number;

/** A page has no more than this; more is refused where the argument is read. */
const MOST_PER_PAGE = 100;

/** A list of wanted things has no more than this; more is refused where the argument is read. */
const MOST_WANTED = 500;

/** By which arguments a field usually says how many items it has: `ids`, `terms` or `first`; none without any. */
export function usualCounting({
  args,
}: GraphQLField<unknown, unknown>): readonly CountingArguments[] | undefined {
  const wanted = args.find(({ name, type }) => (name === 'ids' || name === 'terms') && isList(type));
  const counting = wanted ?? args.find(({ name }) => name === 'first');
  return counting && [[counting.name]];
}

/**
 * How many items the arguments of a field ask for: the length of a list, or a number; its default when it is not given.
 * Of several groups of arguments the counts are multiplied.
 */
export function countArgument(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  groups: readonly CountingArguments[],
): CountOf {
  const counts = groups.map((names) => countOfGroup(field, node, names));
  return (variables) => counts.reduce((product, count) => product * count(variables), 1);
}

function countOfGroup(
  { args }: GraphQLField<unknown, unknown>,
  node: FieldNode,
  names: CountingArguments,
): CountOf {
  const given = names.flatMap(
    (name) => node.arguments?.find((argument) => argument.name.value === name) ?? [],
  );
  const usual =
    names
      .map((name) => countIn(args.find((argument) => argument.name === name)?.defaultValue))
      .find((count) => count !== undefined) ?? MOST_PER_PAGE;
  return (variables) => {
    for (const { value } of given) {
      const count = value.kind === Kind.VARIABLE ? countIn(variables[value.name.value]) : literalCount(value);
      if (count !== undefined) return count;
    }
    return usual;
  };
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
