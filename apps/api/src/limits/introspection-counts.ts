import {
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** How many items the lists of introspection have in a schema, on average, by `Type.field`. */
type IntrospectionCounts = ReadonlyMap<string, number>;

const counted = new WeakMap<GraphQLSchema, IntrospectionCounts>();

/** The lengths of the introspection lists of a schema; averages may be fractions. */
export function introspectionCounts(schema: GraphQLSchema): IntrospectionCounts {
  const known = counted.get(schema);
  if (known) return known;
  const counts = countIntrospection(schema);
  counted.set(schema, counts);
  return counts;
}

function countIntrospection(schema: GraphQLSchema): IntrospectionCounts {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const perType = (total: number) => total / types.length;
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', perType(fields.length)],
    ['__Type.interfaces', perType(sum(withFields.map((type) => type.getInterfaces().length)))],
    [
      '__Type.possibleTypes',
      perType(sum(types.filter(isAbstractType).map((type) => schema.getPossibleTypes(type).length))),
    ],
    ['__Type.enumValues', perType(sum(types.filter(isEnumType).map((type) => type.getValues().length)))],
    [
      '__Type.inputFields',
      perType(sum(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length))),
    ],
    ['__Field.args', sum(fields.map(({ args }) => args.length)) / Math.max(1, fields.length)],
  ]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
