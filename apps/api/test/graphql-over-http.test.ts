import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallPack } from './small-pack.ts';
import { startTestApi, type TestApi } from './start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ packs: [smallPack()] });
});
afterAll(() => api.stop());

test('every audit of GraphQL over HTTP passes', async () => {
  const results = await auditServer({ url: `${api.url}/graphql` });
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map(({ id, name, status }) => `${id} ${status}: ${name}`)).toEqual([]);
  expect(results).toHaveLength(61);
});
