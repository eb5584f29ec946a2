import { openDatabase } from '@symptograph/db';
import { publishGraph, type ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ruled, ruledGraph, ruledPack } from './ruled-pack.ts';
import { small } from './small-pack.ts';
import { newDatabase, startTestApi, type TestApi } from './start-test-api.ts';

/** What sciatica is called, a statement fewer, and a criterion that asks for more. */
const second = {
  ...ruledGraph,
  concepts: ruledGraph.concepts.map((concept) =>
    concept.id === small.sciatica.id ? { ...concept, name: 'sciatic nerve pain' } : concept,
  ),
  statements: ruledGraph.statements.filter(({ kind }) => kind !== 'DIFFERENTIAL_OF'),
  criteria: [{ ...ruled.inflamed, title: 'inflammation' }],
};
/** The same as the first but for the criterion. */
const third = { ...ruledGraph, criteria: second.criteria };

let place: ThrowawayDatabase;
let api: TestApi;

beforeAll(async () => {
  place = await newDatabase('server');
  const first = await startTestApi({ packs: [ruledPack()], place });
  await first.stop();
  const database = await openDatabase(place.options);
  for (const graph of [second, third]) await publishGraph(database, graph);
  await database.close();
  api = await startTestApi({ packs: [], place });
});
afterAll(async () => {
  await api.stop();
  await place.remove();
});

const QUERY = /* GraphQL */ `
  query Diff($from: Int!, $to: Int!, $actions: [DiffAction!], $first: Int, $after: String) {
    releaseDiff(from: $from, to: $to) {
      from { number }
      to { number }
      changes(actions: $actions, first: $first, after: $after) {
        totalCount
        nodes { action subjectId subject { __typename id } paths before after sentence }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
const diff = async (variables: object): Promise<any> => {
  const { data, errors } = await api.ask(QUERY, { ...variables });
  if (errors) throw new Error(JSON.stringify(errors));
  return (data as { releaseDiff: unknown }).releaseDiff;
};

test('tells what changed, came and went, where and in words', async () => {
  const { from, to, changes } = await diff({ from: 1, to: 2 });
  expect([from.number, to.number, changes.totalCount]).toEqual([1, 2, 3]);
  expect(changes.nodes).toMatchObject([
    {
      action: 'CHANGED',
      subjectId: small.sciatica.id,
      subject: { __typename: 'Condition' },
      paths: ['name'],
      before: { name: 'sciatica' },
      after: { name: 'sciatic nerve pain' },
      sentence: expect.stringContaining('sciatic nerve pain'),
    },
    { action: 'CHANGED', subjectId: ruled.inflamed.id, subject: null, paths: ['title'] },
    { action: 'REMOVED', paths: [], after: null, before: { kind: 'DIFFERENTIAL_OF' } },
  ]);
});

test('tells the other way round what the later release does not have', async () => {
  const { changes } = await diff({ from: 2, to: 1, actions: ['ADDED'] });
  expect(changes).toMatchObject({ totalCount: 1, nodes: [{ action: 'ADDED', before: null }] });
});

test('leaves out what was changed and changed back, and finds nothing in a release itself', async () => {
  expect((await diff({ from: 1, to: 3 })).changes).toMatchObject({
    totalCount: 1,
    nodes: [{ subjectId: ruled.inflamed.id }],
  });
  expect((await diff({ from: 2, to: 2 })).changes.totalCount).toBe(0);
});

test('pages through', async () => {
  const { changes } = await diff({ from: 1, to: 2, first: 2 });
  expect(changes.pageInfo.hasNextPage).toBe(true);
  const rest = await diff({ from: 1, to: 2, first: 2, after: changes.pageInfo.endCursor });
  expect(rest.changes.nodes).toMatchObject([{ action: 'REMOVED' }]);
});

test('is null for a release that is not there', async () => {
  expect(await diff({ from: 1, to: 9 })).toBeNull();
  expect(await diff({ from: 9, to: 1 })).toBeNull();
});
