import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { printSdl } from '../src/schema/print-sdl.ts';
import { deskSchema, schema } from '../src/schema/schema.ts';

const fileHere = (name: string) => fileURLToPath(new URL(name, import.meta.url));

interface Described {
  readonly path: string;
  readonly description: string | null | undefined;
}

function elementsOf(type: GraphQLNamedType): readonly Described[] {
  const own = { path: type.name, description: type.description };
  const inside = (
    child: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument,
    path: string,
  ) => ({
    path: `${path}.${child.name}`,
    description: child.description,
  });
  if (isEnumType(type))
    return [
      own,
      ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description })),
    ];
  if (isInputObjectType(type))
    return [own, ...Object.values(type.getFields()).map((field) => inside(field, type.name))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  const fields = Object.values(type.getFields()).flatMap((field) => [
    inside(field, type.name),
    ...field.args.map((arg) => inside(arg, `${type.name}.${field.name}`)),
  ]);
  return [own, ...fields];
}

describe('the served schema', () => {
  test('is the committed one', async () => {
    await expect(printSdl(schema)).toMatchFileSnapshot('../schema.graphql');
    await expect(printSdl(deskSchema)).toMatchFileSnapshot('../desk.graphql');
  });

  test('of the desk breaks nothing of the public one', () => {
    expect(findBreakingChanges(schema, deskSchema)).toEqual([]);
  });

  test('breaks nothing of the contract built so far', () => {
    const contract = buildSchema(readFileSync(fileHere('contract-built-so-far.graphql'), 'utf8'));
    expect(findBreakingChanges(contract, schema)).toEqual([]);
    expect(findDangerousChanges(contract, schema)).toEqual([]);
  });

  test('describes every type, field, argument, input and enum value', () => {
    const own = Object.values(deskSchema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
    );
    const undescribed = own.flatMap(elementsOf).filter(({ description }) => !description);
    expect(undescribed.map(({ path }) => path)).toEqual([]);
  });
});
