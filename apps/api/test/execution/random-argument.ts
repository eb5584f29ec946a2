import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parseValue,
  valueFromASTUntyped,
} from 'graphql';
import type { Chooser } from './chooser.ts';

/** Values for the scalars of arguments, as literals: good ones, ones that name nothing, ones that are refused. */
export type ScalarLiterals = (scalar: string, argument: string) => readonly string[];

/** The variables that an operation declares and is given. */
interface Variables {
  readonly declared: string[];
  readonly given: Record<string, unknown>;
}

/** What arguments are made from. */
export interface ArgumentSource {
  readonly choose: Chooser;
  readonly literals: ScalarLiterals;
  readonly variables: Variables;
}

/** The arguments of a field in parentheses, some as variables; empty when there are none. */
export function randomArguments(source: ArgumentSource, args: readonly GraphQLArgument[]): string {
  const given = args.flatMap((argument) => {
    const isRequired = isNonNullType(argument.type) && argument.defaultValue === undefined;
    if (!isRequired && source.choose.chance(0.55)) return [];
    return [`${argument.name}: ${randomValue(source, argument)}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** A variable where a value of a type may stand. */
export function randomVariable(
  { choose, variables }: ArgumentSource,
  type: GraphQLInputType,
  literal: string,
): string {
  const name = `v${variables.declared.length}`;
  const hasDefault = choose.chance(0.2);
  variables.declared.push(`$${name}: ${type}${hasDefault ? ` = ${literal}` : ''}`);
  if (choose.chance(0.01)) variables.given[name] = choose.pick([7.5, 'nonsense', null, [], {}]);
  else if (!(hasDefault && choose.chance(0.5)))
    variables.given[name] = valueFromASTUntyped(parseValue(literal));
  return `$${name}`;
}

function randomValue(source: ArgumentSource, { name, type }: GraphQLArgument): string {
  const literal = randomLiteral(source, name, type);
  return source.choose.chance(0.3) ? randomVariable(source, type, literal) : literal;
}

function randomLiteral(source: ArgumentSource, name: string, type: GraphQLInputType): string {
  const { choose, literals } = source;
  if (isNonNullType(type)) return randomLiteral(source, name, type.ofType);
  if (choose.chance(0.03)) return 'null';
  if (isListType(type)) {
    return `[${Array.from({ length: choose.below(3) }, () => randomLiteral(source, name, type.ofType)).join(', ')}]`;
  }
  if (isEnumType(type)) return choose.pick(type.getValues()).name;
  if (!isInputObjectType(type)) return choose.pick(literals(type.name, name));
  const fields = Object.values(type.getFields()).filter((field) => isRequired(field) || choose.chance(0.3));
  return `{${fields.map((field) => `${field.name}: ${randomLiteral(source, field.name, field.type)}`).join(', ')}}`;
}

function isRequired({ type, defaultValue }: GraphQLInputField): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}
