import {
  execute,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  parse,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { createCompiledExecutor } from './compiled-executor.ts';
import type { Remembering } from './memory.ts';
import { notOfTheGraph } from './remembering-writer.ts';

/** What a request of these tests holds: `asked` counts what resolvers did. */
interface Context {
  readonly graph: { readonly greeting: string };
  readonly user: string;
  readonly asked: string[];
}

const strange = Object.assign(Object.create({ inherited: 'from above' }), {
  id: 'strange',
  quoted: 'a "quote", a \\ and \u2028, \ud800 and 🦵',
  method: () => 'called',
  number: -0,
  items: new Set(['one', null, 'two']),
  holes: [1, undefined, 3],
});

const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: { id: { type: GraphQLID } },
  resolveType: (value: { readonly is?: string }) => value.is,
});
const leaf = (type: GraphQLScalarType | GraphQLEnumType, value: unknown) => ({ type, resolve: () => value });
const anything = new GraphQLScalarType({ name: 'Anything', serialize: (value) => value });
const emptying = new GraphQLScalarType({ name: 'Emptying', serialize: () => null });
const size = new GraphQLEnumType({
  name: 'Size',
  values: { SMALL: { value: 1 }, LARGE: { value: 'large' } },
});

const Thing: GraphQLObjectType<unknown, Context> = new GraphQLObjectType<unknown, Context>({
  name: 'Thing',
  interfaces: [Named],
  fields: () => ({
    id: { type: GraphQLID },
    quoted: { type: GraphQLString },
    method: { type: GraphQLString },
    inherited: { type: GraphQLString },
    number: { type: GraphQLFloat },
    missing: { type: GraphQLString },
    items: { type: new GraphQLList(GraphQLString) },
    holes: { type: new GraphQLList(GraphQLInt) },
    present: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    presentItems: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)), resolve: () => [1, null] },
    throwing: {
      type: GraphQLString,
      resolve: () => {
        throw new Error('thrown');
      },
    },
    returned: { type: GraphQLString, resolve: () => new Error('returned') },
    waiting: { type: GraphQLString, resolve: async () => 'later' },
    failing: { type: GraphQLString, resolve: () => Promise.reject(new Error('later')) },
    notAList: { type: new GraphQLList(GraphQLString), resolve: () => 'text' },
    tooLarge: leaf(GraphQLInt, 2 ** 40),
    notANumber: leaf(anything, Number.NaN),
    nothing: leaf(anything, undefined),
    emptied: leaf(emptying, 1),
    json: leaf(anything, { deep: [1, { er: null }] }),
    unsayable: leaf(anything, () => 1),
    large: leaf(size, 'large'),
    small: leaf(size, 1),
    huge: leaf(size, 'huge'),
    self: { type: Thing, resolve: (thing) => thing },
    selves: { type: new GraphQLList(Thing), resolve: (thing) => [thing, null, thing] },
    mustBe: { type: new GraphQLNonNull(Thing), resolve: (thing) => thing },
    noSelf: { type: new GraphQLNonNull(Thing), resolve: () => undefined },
    named: { type: Named, resolve: () => ({ is: 'Thing', id: 'named' }) },
    other: { type: Named, resolve: () => ({ is: 'Other', id: 'other' }) },
    unnamed: { type: Named, resolve: () => ({ id: 'nobody' }) },
    wrongly: { type: Named, resolve: () => ({ is: 'Query' }) },
    either: { type: Either, resolve: () => ({ large: true }) },
    path: { type: GraphQLString, resolve: (_thing, _args, _context, info) => String(info.path.key) },
    echo: {
      type: GraphQLString,
      args: { text: { type: GraphQLString, defaultValue: 'default' }, size: { type: size } },
      resolve: (_thing, args) => JSON.stringify(args),
    },
    greeting: { type: GraphQLString, resolve: (_thing, _args, { graph }) => graph.greeting },
    user: {
      type: GraphQLString,
      resolve: (_thing, _args, { user, asked }) => {
        asked.push(user);
        return user;
      },
    },
  }),
});
const Other = new GraphQLObjectType({
  name: 'Other',
  interfaces: [Named],
  isTypeOf: (value) => (value as { readonly id?: string }).id === 'other',
  fields: { id: { type: GraphQLID }, thing: { type: Thing, resolve: () => strange } },
});
const Large = new GraphQLObjectType({
  name: 'Large',
  isTypeOf: (value) => (value as { readonly large?: boolean }).large === true,
  fields: { large: { type: GraphQLString } },
});
const Either = new GraphQLUnionType({ name: 'Either', types: [Large, Other] });
const schema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, Context>({
    name: 'Query',
    fields: { thing: { type: Thing, resolve: () => strange }, never: { type: new GraphQLNonNull(Thing) } },
  }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: { thing: { type: Thing, resolve: () => strange } },
  }),
  types: [Other],
});

const remembering: Remembering<Context> = {
  graphOf: ({ graph }) => graph,
  withGraphAlone: ({ graph }) => ({
    graph,
    get user(): string {
      throw notOfTheGraph;
    },
    get asked(): string[] {
      throw notOfTheGraph;
    },
  }),
  isEntity: ({ name }) => name === 'Thing',
  mostCharacters: 1_000,
};

const graph = { greeting: 'hello' };
const contextOf = (changes: Partial<Context> = {}): Context => ({
  graph,
  user: 'ann',
  asked: [],
  ...changes,
});

/** An executor that has seen the document; asks it, and graphql-js, and expects the same. */
function asker(source: string) {
  const executor = createCompiledExecutor<Context>(schema, { remembering });
  const document = parse(source);
  const ask = (context: Context, variables: Readonly<Record<string, unknown>> = {}) =>
    executor.write({ key: source, document, operationName: undefined, variables, context });
  expect(ask(contextOf())).toBeUndefined();
  return {
    ask,
    expectSame: (variables: Readonly<Record<string, unknown>> = {}, context = contextOf()) => {
      const result = execute({ schema, document, contextValue: context, variableValues: variables });
      if (result instanceof Promise) throw new Error('graphql-js waits for this.');
      for (const text of [ask(context, variables), ask(context, variables)]) {
        expect(text).toBe(result.errors ? undefined : JSON.stringify(result.data));
      }
      return result.errors ? 'left' : 'written';
    },
  };
}

describe('a query that is seen again is written as graphql-js would answer it', () => {
  test.each([
    '{ thing { id quoted method inherited number missing items holes } }',
    '{ thing { json large small notANumber nothing } }',
    '{ thing { self { id } self { quoted a: id } ...F selves { id ...F } } } fragment F on Named { id ... on Thing { method } }',
    '{ thing { named { __typename id } other { __typename id ... on Other { thing { id } } } either { __typename } } }',
    '{ thing { mustBe { mustBe { id } } } nothing: __typename @skip(if: true) }',
    '{ thing @include(if: false) { id } }',
    '{ thing { echo one: echo(text: null) two: echo(text: "x", size: LARGE) } }',
    '{ __schema { queryType { name } } __type(name: "Size") { enumValues { name } } }',
  ])('%s', (source) => {
    expect(asker(source).expectSame()).toBe('written');
  });
});

describe('what graphql-js has to report is left to it', () => {
  test.each([
    ...['throwing', 'returned', 'present', 'presentItems', 'notAList', 'tooLarge', 'emptied', 'huge'],
    ...['noSelf { id }', 'unnamed { id }', 'wrongly { id }', 'mustBe { present }'],
  ])('%s', (field) => {
    expect(asker(`{ thing { id ${field} } }`).expectSame()).toBe('left');
    expect(asker(`{ thing { selves { selves { ${field} } } } }`).expectSame()).toBe('left');
  });

  test('a null where the root must have something', () => {
    expect(asker('{ never { id } }').expectSame()).toBe('left');
  });

  test.each(['waiting', 'failing', 'path', 'unsayable'])('%s, which cannot be written', (field) => {
    expect(asker(`{ thing { id ${field} } }`).ask(contextOf())).toBeUndefined();
  });

  test('a mutation', () => {
    expect(asker('mutation { thing { id } }').ask(contextOf())).toBeUndefined();
  });
});

describe('variables', () => {
  test('are coerced for each request, and defaults stand in for what is not given', () => {
    const { expectSame } = asker(
      'query ($a: String = "a", $b: String) { thing { echo(text: $b) b: echo(text: $a) } }',
    );
    for (const variables of [{}, { a: 'x' }, { a: null, b: 'y' }, { b: null }]) {
      expect(expectSame(variables)).toBe('written');
    }
    expect(expectSame({ a: 7 })).toBe('left');
  });

  test('in conditions choose the fields and their order', () => {
    const { expectSame } = asker(
      'query ($x: Boolean!, $y: Boolean) { thing { id @include(if: $x) quoted @skip(if: $y) id ...F @skip(if: $x) } } fragment F on Thing { method quoted }',
    );
    for (const x of [true, false])
      for (const y of [true, false]) expect(expectSame({ x, y })).toBe('written');
    expect(expectSame({ x: true, y: null })).toBe('left');
    expect(expectSame({})).toBe('left');
  });
});

describe('what is remembered of an entity', () => {
  test('goes with the graph that it was read from', () => {
    const { ask } = asker('{ thing { selves { id greeting } } }');
    const [before, after] = [ask(contextOf()), ask(contextOf({ graph: { greeting: 'good day' } }))];
    expect(before).toContain('"hello"');
    expect(after).toContain('"good day"');
    expect(ask(contextOf())).toBe(before);
  });

  test('never holds what depends on the request', () => {
    const { ask } = asker('{ thing { selves { id user } } }');
    for (const user of ['ann', 'ben', 'ann']) expect(ask(contextOf({ user }))).toContain(`"user":"${user}"`);
  });

  test('is written once', () => {
    let reads = 0;
    const { ask } = asker('{ thing { selves { greeting } } }');
    const counted = {
      get greeting() {
        reads += 1;
        return 'counted';
      },
    };
    for (const _ of [1, 2, 3]) expect(ask(contextOf({ graph: counted }))).toContain('"counted"');
    expect(reads).toBe(1);
  });

  test('is forgotten when there is no room, and written anew', () => {
    const { expectSame } = asker(
      'query ($t: String) { thing { echo(text: $t) selves { selves { quoted items greeting } } } }',
    );
    for (let turn = 0; turn < 40; turn += 1) {
      expect(expectSame({}, contextOf({ graph: { greeting: 'x'.repeat(turn * 10) } }))).toBe('written');
    }
  });
});

test('fragments that unfold to more fields than anybody asks for are left to graphql-js', () => {
  const fragments = Array.from(
    { length: 13 },
    (_, depth) => `fragment F${depth} on Thing { a: self { ...F${depth + 1} } b: self { ...F${depth + 1} } }`,
  );
  const source = `{ thing { ...F0 } } ${fragments.join(' ')} fragment F13 on Thing { id }`;
  expect(asker(source).ask(contextOf())).toBeUndefined();
});
