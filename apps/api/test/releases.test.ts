import { openDatabase } from '@symptograph/db';
import { DATABASE_KINDS, publishGraph, type ThrowawayDatabase } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallGraph, smallPack } from './small-pack.ts';
import { newDatabase, startTestApi, type TestApi } from './start-test-api.ts';

const { document: renamed } = smallPack({
  concepts: smallGraph.concepts.map((concept) =>
    concept.slug === 'sciatica' ? { ...concept, name: 'sciatic nerve pain' } : concept,
  ),
  statements: smallGraph.statements
    .filter(({ kind }) => kind !== 'DIFFERENTIAL_OF')
    .map((statement) => (statement.kind === 'AFFECTS' ? { ...statement, negated: true } : statement)),
});

describe.each(DATABASE_KINDS)('on the %s database', (kind) => {
  let place: ThrowawayDatabase;
  let api: TestApi;

  beforeAll(async () => {
    place = await newDatabase(kind);
    for (const packs of [[smallPack()], [smallPack()]]) {
      const first = await startTestApi({ packs, place });
      await first.stop();
    }
    const database = await openDatabase(place.options);
    await publishGraph(database, renamed);
    await database.close();
    api = await startTestApi({ packs: [smallPack()], place });
  });
  afterAll(async () => {
    await api.stop();
    await place.remove();
  });

  describe('a pack', () => {
    test('becomes release 1 and the same pack again none, nor after somebody else published', async () => {
      const { data } = await api.ask('{ releases { totalCount nodes { number title previousHash hash } } }');
      const { nodes } = (data as { releases: { nodes: { hash: string; previousHash: string | null }[] } })
        .releases;
      expect(data).toMatchObject({
        releases: {
          totalCount: 2,
          nodes: [
            { number: 2, title: 'Release 2' },
            { number: 1, title: 'First content: A small pack', previousHash: null },
          ],
        },
      });
      expect(nodes[0]?.previousHash).toBe(nodes[1]?.hash);
    });
  });

  describe('a request', () => {
    const query = '{ condition(slug: "sciatica") { name version } statistics { release } }';

    test('reads the current release', async () => {
      expect(await api.ask(query)).toMatchObject({
        data: { condition: { name: 'sciatic nerve pain', version: 2 }, statistics: { release: 2 } },
        extensions: { release: 2 },
      });
    });

    test('reads the old release that its address names, by POST and by GET', async () => {
      const old = {
        data: { condition: { name: 'sciatica', version: 1 }, statistics: { release: 1 } },
        extensions: { release: 1 },
      };
      expect(await api.ask(query, {}, '?release=1')).toMatchObject(old);
      const response = await fetch(`${api.url}/graphql?release=1&query=${encodeURIComponent(query)}`);
      expect(await response.json()).toMatchObject(old);
    });

    test('goes on in an old release with a cursor of it, and only there', async () => {
      const page = (after = '') =>
        `{ conditions(first: 2${after}) { nodes { slug } pageInfo { endCursor } } }`;
      const { data } = await api.ask(page(), {}, '?release=1');
      const { endCursor } = (data as { conditions: { pageInfo: { endCursor: string } } }).conditions.pageInfo;
      const next = page(`, after: "${endCursor}"`);
      expect((await api.ask(next, {}, '?release=1')).data).toMatchObject({
        conditions: { nodes: [{ slug: 'sciatica' }, { slug: 'varicose-veins' }] },
      });
      expect((await api.ask(next)).errors?.[0]?.message).toMatch(/cursor of release 1.*reads release 2/);
    });
  });

  describe('the history of a statement', () => {
    const query = `query ($after: String) { statement(id: "stm_00000000000000000000000009") {
    version history(first: 1, after: $after) {
      totalCount nodes { version release { number } sentence data } pageInfo { hasNextPage endCursor }
    }
  } }`;

    test('goes back from the release that is read, page by page', async () => {
      const { data } = await api.ask(query);
      const { history } = (data as { statement: { history: { pageInfo: { endCursor: string } } } }).statement;
      expect(history).toMatchObject({
        totalCount: 2,
        nodes: [{ version: 2, release: { number: 2 }, data: { negated: true } }],
        pageInfo: { hasNextPage: true },
      });
      expect(await api.ask(query, { after: history.pageInfo.endCursor })).toMatchObject({
        data: {
          statement: {
            history: {
              nodes: [{ version: 1, release: { number: 1 }, data: { negated: false } }],
              pageInfo: { hasNextPage: false },
            },
          },
        },
      });
    });

    test('does not know of later releases', async () => {
      expect(await api.ask(query, {}, '?release=1')).toMatchObject({
        data: { statement: { version: 1, history: { totalCount: 1 } } },
      });
    });

    test('is lost for a statement that the release removed, which is still there in the one before', async () => {
      const removed = '{ statement(id: "stm_0000000000000000000000000D") { kind } }';
      expect((await api.ask(removed)).data).toEqual({ statement: null });
      expect((await api.ask(removed, {}, '?release=1')).data).toEqual({
        statement: { kind: 'DIFFERENTIAL_OF' },
      });
    });
  });
});

test('processes that start at once on one empty server publish the packs once', async () => {
  const place = await newDatabase('server');
  const apis = await Promise.all([1, 2, 3].map(() => startTestApi({ packs: [smallPack()], place })));
  const answers = await Promise.all(apis.map((api) => api.ask('{ releases { totalCount } }')));
  expect(answers.map(({ data }) => data)).toEqual(apis.map(() => ({ releases: { totalCount: 1 } })));
  await Promise.all(apis.map((api) => api.stop()));
  await place.remove();
});
