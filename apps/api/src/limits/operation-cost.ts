import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import { countArgument, usualCounting, type Variables } from './count-argument.ts';
import { DESK_FIELD_COSTS } from './desk-field-costs.ts';
import { FIELD_COSTS } from './field-costs.ts';
import { introspectionCounts } from './introspection-counts.ts';
import { selectedField } from './selected-field.ts';

/** What an operation costs at most with some variables. */
export type OperationCost = (variables: Variables) => number;

/** How many items a list without `first` is taken to have: the statements of a link, evidence, codes, synonyms. */
const ITEMS_OF_A_SHORT_LIST = 3;

/** What a part of an operation costs once. `page` is how many items a list directly in it has. */
type Price = (run: Run, page: number | undefined) => number;

interface Run {
  readonly variables: Variables;
  /** What fragments cost, by the page that they are spread in: each is worked out once. */
  readonly known: Map<Price, Map<number | undefined, number>>;
}

interface Compilation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly prices: Map<string, Price>;
}

/**
 * The price list of an operation of a valid document: each field costs 1 for each object that it is read from, or what
 * FIELD_COSTS says. A connection's edges, nodes and lists count as many times as its `first`, other lists as 3 times. What
 * is written for one object type or another counts once, for the dearest; what `@skip` leaves out counts.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationCost {
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const compilation: Compilation = { schema, fragments, prices: new Map() };
  const price = priceOfSelections(compilation, operation.selectionSet, root);
  const defaults = defaultsOf(operation);
  return (variables) => price({ variables: { ...defaults, ...variables }, known: new Map() }, undefined);
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  );
}

function priceOfSelections(
  compilation: Compilation,
  { selections }: SelectionSetNode,
  type: GraphQLNamedType,
): Price {
  const always: Price[] = [];
  const byType = new Map<GraphQLNamedType, Price[]>();
  for (const selection of selections) {
    const narrowed = narrowedBy(compilation, selection, type);
    const price = priceOfSelection(compilation, selection, narrowed);
    if (narrowed === type || !isObjectType(narrowed)) always.push(price);
    else byType.set(narrowed, [...(byType.get(narrowed) ?? []), price]);
  }
  const alternatives = [...byType.values()].map(sumOf);
  const common = sumOf(always);
  if (alternatives.length === 0) return common;
  return (run, page) => common(run, page) + Math.max(...alternatives.map((price) => price(run, page)));
}

function sumOf(prices: readonly Price[]): Price {
  return (run, page) => {
    let sum = 0;
    for (const price of prices) sum += price(run, page);
    return sum;
  };
}

/** The type that a selection's fields are read from. */
function narrowedBy(
  { schema, fragments }: Compilation,
  selection: SelectionNode,
  type: GraphQLNamedType,
): GraphQLNamedType {
  if (selection.kind === Kind.FIELD) return type;
  const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
  return (fragment?.typeCondition && typeFromAST(schema, fragment.typeCondition)) ?? type;
}

function priceOfSelection(compilation: Compilation, selection: SelectionNode, type: GraphQLNamedType): Price {
  if (selection.kind === Kind.FIELD) return priceOfField(compilation, selection, type);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return priceOfFragment(compilation, selection.name.value);
  return priceOfSelections(compilation, selection.selectionSet, type);
}

function priceOfFragment(compilation: Compilation, name: string): Price {
  const made = compilation.prices.get(name);
  if (made) return made;
  const fragment = compilation.fragments.get(name);
  const type = fragment && typeFromAST(compilation.schema, fragment.typeCondition);
  if (!fragment || !type) return () => 0;
  const body = priceOfSelections(compilation, fragment.selectionSet, type);
  const price: Price = (run, page) => {
    const known = run.known.get(body) ?? new Map<number | undefined, number>();
    run.known.set(body, known);
    const cost = known.get(page) ?? body(run, page);
    known.set(page, cost);
    return cost;
  };
  compilation.prices.set(name, price);
  return price;
}

function priceOfField(compilation: Compilation, node: FieldNode, parent: GraphQLNamedType): Price {
  const field = selectedField(compilation.schema, parent, node.name.value);
  if (!node.selectionSet || !field) return () => 1;
  const place = `${parent.name}.${field.name}`;
  const cost = FIELD_COSTS[place] ?? DESK_FIELD_COSTS[place] ?? {};
  const { work = 1, workPerItem = 0, items = unchanged } = cost;
  const below = priceOfSelections(compilation, node.selectionSet, getNamedType(field.type));
  const countedBy = cost.countedBy ?? usualCounting(field);
  const asked = countedBy && countArgument(field, node, countedBy);
  if (!isListType(isNonNullType(field.type) ? field.type.ofType : field.type)) {
    return (run) => work + below(run, asked?.(run.variables));
  }
  const inItems = cost.itemsCountedBy && countArgument(field, node, [cost.itemsCountedBy]);
  const usual = introspectionCounts(compilation.schema).get(place) ?? ITEMS_OF_A_SHORT_LIST;
  const count = (run: Run, page: number | undefined) => items(asked?.(run.variables) ?? page ?? usual);
  return (run, page) => work + count(run, page) * (workPerItem + below(run, inItems?.(run.variables)));
}

function unchanged(count: number): number {
  return count;
}
