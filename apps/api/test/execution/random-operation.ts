import {
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';
import type { Chooser } from './chooser.ts';
import {
  type ArgumentSource,
  randomArguments,
  randomVariable,
  type ScalarLiterals,
} from './random-argument.ts';

/** An operation and the variables that it is asked with. */
export interface RandomOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One operation being made. */
interface Making extends ArgumentSource {
  readonly schema: GraphQLSchema;
  /** Definitions of fragments that were made on the way. */
  readonly fragments: string[];
  /** How many selections may still be made. */
  readonly left: { selections: number };
}

/** Where selections end: so deep, or when so many fields have been selected. */
const DEEPEST = 8;
const MOST_FIELDS = 60;

/** A random query over a schema: fields, arguments, aliases, variables, conditions, fragments, all of any type. */
export function randomOperation(
  schema: GraphQLSchema,
  choose: Chooser,
  literals: ScalarLiterals,
): RandomOperation {
  const making: Making = {
    schema,
    choose,
    literals,
    variables: { declared: [], given: {} },
    fragments: [],
    left: { selections: MOST_FIELDS },
  };
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type.');
  const selected = randomSelection(making, query, 0);
  const { declared, given } = making.variables;
  const head = declared.length === 0 ? 'query Made' : `query Made(${declared.join(', ')})`;
  return { query: [`${head} ${selected}`, ...making.fragments].join('\n'), variables: given };
}

function randomSelection(making: Making, type: GraphQLCompositeType, depth: number): string {
  const { choose } = making;
  const parts = Array.from({ length: 1 + choose.below(depth === 0 ? 2 : 4) }, () =>
    randomPart(making, type, depth),
  );
  // A selection that comes twice is merged.
  if (choose.chance(0.1)) parts.push(choose.pick(parts));
  if (choose.chance(0.3)) parts.splice(choose.below(parts.length), 0, '__typename');
  return `{ ${parts.join(' ')} }`;
}

function randomPart(making: Making, type: GraphQLCompositeType, depth: number): string {
  const { choose, left } = making;
  left.selections -= 1;
  if (isEnd(making, depth)) return randomField(making, type, depth);
  if (isAbstractType(type) && choose.chance(0.5)) {
    const possible = choose.pick(making.schema.getPossibleTypes(type));
    return randomFragment(making, possible, depth);
  }
  if (choose.chance(0.1)) return randomFragment(making, type, depth);
  return randomField(making, type, depth);
}

/** A fragment on a type, in place or named, or on an interface of it. */
function randomFragment(making: Making, type: GraphQLCompositeType, depth: number): string {
  const { choose, fragments } = making;
  const interfaces = isObjectType(type) ? type.getInterfaces() : [];
  const on = interfaces.length > 0 && choose.chance(0.2) ? choose.pick(interfaces) : type;
  const selection = randomSelection(making, on, depth + 1);
  const condition = randomCondition(making);
  if (choose.chance(0.5)) return `... on ${on.name}${condition} ${selection}`;
  const name = `F${fragments.length}`;
  fragments.push(`fragment ${name} on ${on.name} ${selection}`);
  return `...${name}${condition}`;
}

function randomField(making: Making, type: GraphQLCompositeType, depth: number): string {
  const { choose } = making;
  const field = choose.pick(fieldsOf(making, type, depth));
  if (!field) return '__typename';
  const alias = choose.chance(0.25) ? `a${choose.below(1_000)}: ` : '';
  const args = randomArguments(making, field.args);
  const below = getNamedType(field.type);
  const condition = randomCondition(making);
  const selection = isCompositeType(below) ? ` ${randomSelection(making, below, depth + 1)}` : '';
  return `${alias}${field.name}${args}${condition}${selection}`;
}

function isEnd({ left }: Making, depth: number): boolean {
  return depth >= DEEPEST || left.selections <= 0;
}

/** The fields to choose from: leaves at the end, introspection on the root. */
function fieldsOf(making: Making, type: GraphQLCompositeType, depth: number) {
  if (!('getFields' in type)) return [undefined];
  const all: GraphQLField<unknown, unknown>[] = Object.values(type.getFields());
  if (type === making.schema.getQueryType()) return [...all, SchemaMetaFieldDef, TypeMetaFieldDef];
  if (!isEnd(making, depth)) return all;
  const leaves = all.filter(({ type: returned }) => !isCompositeType(getNamedType(returned)));
  return leaves.length > 0 ? leaves : [undefined];
}

function randomCondition(making: Making): string {
  const { choose } = making;
  if (!choose.chance(0.12)) return '';
  const literal = choose.chance(0.5) ? 'true' : 'false';
  const value = choose.chance(0.6)
    ? randomVariable(making, new GraphQLNonNull(GraphQLBoolean), literal)
    : literal;
  return ` @${choose.pick(['skip', 'include'])}(if: ${value})`;
}
