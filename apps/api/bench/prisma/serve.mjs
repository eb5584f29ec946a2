// @ts-check
// Apollo Server with Pothos and its Prisma plugin over PostgreSQL, as those who build with them do: prismaObject for
// each model, relations that the plugin joins into as few queries as it can. `serve.mjs <address of the database>`.
// Cache control is off: it costs Apollo half of its speed and would tell nothing about Prisma.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import { PrismaPg } from '@prisma/adapter-pg';

process.once('disconnect', () => process.exit());
const generated = (/** @type {string} */ file) =>
  import(new URL(`../dist/prisma/${file}`, import.meta.url).href);
const { PrismaClient } = await generated('client.js');
const { getDatamodel } = await generated('pothos-types.js');

const adapter = new PrismaPg({ connectionString: process.argv[2] ?? '', max: 10 });
const prisma = new PrismaClient({ adapter });
/** @type {any} The types of the tables are made when the bench runs. */
const builder = new SchemaBuilder({
  plugins: [PrismaPlugin],
  defaultFieldNullability: false,
  prisma: { client: prisma, dmmf: getDatamodel() },
});

const texts = (/** @type {any} */ t, /** @type {string[]} */ names) =>
  Object.fromEntries(names.map((name) => [name, t.exposeString(name)]));

const Guidance = builder.objectRef('Guidance').implement({
  fields: (/** @type {any} */ t) => ({ text: t.string({ resolve: (/** @type {string} */ text) => text }) }),
});
const summary = (/** @type {any} */ t) =>
  t.field({ type: Guidance, select: { summary: true }, resolve: summaryOf });
const summaryOf = (/** @type {{ summary: string }} */ row) => row.summary;

builder.prismaObject('Source', { fields: (/** @type {any} */ t) => texts(t, ['id', 'title']) });
builder.prismaObject('Evidence', {
  fields: (/** @type {any} */ t) => ({
    locator: t.exposeString('locator', { nullable: true }),
    source: t.relation('source'),
  }),
});
builder.prismaObject('DiagnosticTest', {
  fields: (/** @type {any} */ t) => ({ id: t.exposeID('id'), ...texts(t, ['slug', 'name', 'testKind']) }),
});
builder.prismaObject('Treatment', {
  fields: (/** @type {any} */ t) => ({
    id: t.exposeID('id'),
    ...texts(t, ['slug', 'name', 'treatmentKind']),
  }),
});
builder.prismaObject('TestStatement', {
  fields: (/** @type {any} */ t) => ({ purpose: t.exposeStringList('purpose'), test: t.relation('test') }),
});
builder.prismaObject('TreatmentStatement', {
  fields: (/** @type {any} */ t) => ({
    line: t.exposeString('line', { nullable: true }),
    aim: t.exposeString('aim', { nullable: true }),
    treatment: t.relation('treatment'),
  }),
});
const byId = { query: { orderBy: { id: 'asc' } } };
builder.prismaObject('Condition', {
  fields: (/** @type {any} */ t) => ({
    id: t.exposeID('id'),
    ...texts(t, ['slug', 'name']),
    commonness: t.exposeString('commonness', { nullable: true }),
    mustNotMiss: t.exposeBoolean('mustNotMiss'),
    summary: summary(t),
    tests: t.relation('tests', byId),
    treatments: t.relation('treatments', byId),
  }),
});

const Frequency = builder.objectRef('Frequency').implement({
  fields: (/** @type {any} */ t) => ({
    word: t.string({ resolve: (/** @type {string} */ word) => word }),
  }),
});
const Qualifiers = builder.objectRef('Qualifiers').implement({
  fields: (/** @type {any} */ t) => ({
    frequency: t.field({
      type: Frequency,
      nullable: true,
      resolve: (/** @type {{ frequencyWord: string | null }} */ row) => row.frequencyWord,
    }),
  }),
});
builder.prismaObject('SymptomStatement', {
  fields: (/** @type {any} */ t) => ({
    qualifiers: t.field({
      type: Qualifiers,
      select: { frequencyWord: true },
      resolve: (/** @type {unknown} */ row) => row,
    }),
    evidence: t.relation('evidence', byId),
  }),
});
const Edge = builder.prismaObject('ConditionSymptom', {
  name: 'SymptomConditionEdge',
  fields: (/** @type {any} */ t) => ({
    node: t.relation('condition'),
    statements: t.relation('statements', byId),
  }),
});

/** @typedef {{ edges: { place: number }[], hasNextPage: boolean }} Page */
const PageInfo = builder.objectRef('PageInfo').implement({
  fields: (/** @type {any} */ t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.string({
      nullable: true,
      resolve: (/** @type {Page} */ { edges }) =>
        Buffer.from(`place:${edges.at(-1)?.place}`).toString('base64url'),
    }),
  }),
});
const Connection = builder.objectRef('SymptomConditionConnection').implement({
  fields: (/** @type {any} */ t) => ({
    edges: t.field({ type: [Edge], resolve: (/** @type {Page} */ { edges }) => edges }),
    pageInfo: t.field({ type: PageInfo, resolve: (/** @type {Page} */ page) => page }),
  }),
});
builder.prismaObject('Symptom', {
  fields: (/** @type {any} */ t) => ({
    id: t.exposeID('id'),
    ...texts(t, ['slug', 'name', 'symptomKind']),
    summary: summary(t),
    conditions: t.field({
      type: Connection,
      args: { first: t.arg.int({ defaultValue: 20, required: true }) },
      select: (
        /** @type {{ first: number }} */ { first },
        /** @type {unknown} */ _context,
        /** @type {(selection: object, path: string[]) => object} */ nested,
      ) => ({ conditions: nested({ orderBy: { place: 'asc' }, take: first + 1 }, ['edges']) }),
      resolve: (
        /** @type {{ conditions: Page['edges'] }} */ { conditions },
        /** @type {{ first: number }} */ { first },
      ) => ({ edges: conditions.slice(0, first), hasNextPage: conditions.length > first }),
    }),
  }),
});
builder.queryType({
  fields: (/** @type {any} */ t) => ({
    symptom: t.prismaField({
      type: 'Symptom',
      nullable: true,
      args: { slug: t.arg.string({ required: true }) },
      resolve: (
        /** @type {object} */ query,
        /** @type {unknown} */ _root,
        /** @type {{ slug: string }} */ args,
      ) => prisma.symptom.findUnique({ ...query, where: { slug: args.slug } }),
    }),
  }),
});

const server = new ApolloServer({
  schema: builder.toSchema(),
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.send?.({ url });
