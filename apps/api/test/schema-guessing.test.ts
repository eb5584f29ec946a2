import {
  type GraphQLNamedType,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../src/schema/schema.ts';
import { errorsIn, type ServedGraph, serveGraph } from './serve-graph.ts';

let api: ServedGraph;
beforeAll(async () => {
  api = await serveGraph();
});
afterAll(() => api.stop());

describe('a schema that is asked for openly', () => {
  test('is told whole', async () => {
    const query = getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true, specifiedByUrl: true });
    const { status, text } = await api.ask(query);
    expect(status).toBe(200);
    expect(JSON.parse(text).data.__schema.types.length).toBeGreaterThan(100);
  });

  test('is not told to one who guesses: an error names nothing that was not asked', async () => {
    const names = namesOfSchema();
    const guesses = [...names].flatMap((name) => [
      name.slice(0, -1),
      `${name}s`,
      `${name[0]}_${name.slice(1)}`,
    ]);
    const unknown = guesses.filter((guess) => !names.has(guess) && /^[_A-Za-z]\w+$/.test(guess));
    expect(unknown.length).toBeGreaterThan(500);
    const told = new Set<string>();
    for (const [query, variables] of inParts(unknown, 90).flatMap(probesOf)) {
      for (const { message } of errorsIn(await api.ask(query, { variables }))) {
        expect(message).not.toMatch(/did you mean/i);
        const words = (message.match(/\w+/g) ?? []).filter(
          (word) => !ORDINARY.has(word) && !query.includes(word),
        );
        for (const word of words) if (names.has(word)) told.add(word);
      }
    }
    // The type that a field is looked for on is told, and those of the arguments that were given.
    expect([...told].toSorted()).toEqual(
      ['ConceptFilter', 'ConceptKind', 'Query', 'Symptom'].filter((name) => told.has(name)),
    );
  });
});

/** The names of types, fields, arguments, input fields and enum values. */
function namesOfSchema(): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  return new Set(types.flatMap((type) => [type.name, ...namesIn(type)]));
}

function namesIn(type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.keys(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)]);
}

/** Words of ordinary sentences, and what the language itself has names for: seen in an error, they tell nothing. */
const ORDINARY: ReadonlySet<string> = new Set(
  'a at by field filter from id in kind name node not of on query to type value Boolean Float ID Int String'.split(
    ' ',
  ),
);

/** Documents that try names as fields, arguments, input fields, types, enum values and directives. */
function probesOf(names: readonly string[]): readonly (readonly [query: string, variables: object])[] {
  return [
    [`{ ${names.join(' ')} }`, {}],
    [`{ symptom(slug: "x") { ${names.join(' ')} } }`, {}],
    [`{ symptom(slug: "x", ${names.map((name) => `${name}: 1`).join(' ')}) { id } }`, {}],
    [`{ ${names.map((name) => `... on ${name} { __typename }`).join(' ')} }`, {}],
    [`{ concepts(filter: { ${names.map((name) => `${name}: 1`).join(' ')} }) { totalCount } }`, {}],
    [`query (${names.map((name, index) => `$v${index}: ${name}`).join(' ')}) { __typename }`, {}],
    ...names.slice(0, 9).flatMap((name): (readonly [string, object])[] => [
      [`{ concepts(filter: { kinds: [${name}] }) { totalCount } }`, {}],
      [`{ __typename @${name} }`, {}],
      ['query ($f: ConceptFilter) { concepts(filter: $f) { totalCount } }', { f: { [name]: 1 } }],
      ['query ($k: [ConceptKind!]) { concepts(filter: { kinds: $k }) { totalCount } }', { k: [name] }],
    ]),
  ];
}

function inParts<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
