import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { small, smallGraph } from '../small-pack.ts';
import { dummyRequests } from './dummy-request.ts';
import { type AskDesk, startDesk, type TestDesk } from './start-desk.ts';

const NAME = '{ condition(slug: "sciatica") { name } }';
const VIEWER = '{ __typename viewer { name roles } }';

let desk: TestDesk;
let anybody: AskDesk;

beforeAll(async () => {
  const packs = [{ title: 'Small', document: smallGraph }];
  desk = await startDesk({ packs, settings: { publicRead: false } });
  anybody = desk.as('anonymous');
}, 240_000);

afterAll(() => desk.stop());

const requests = dummyRequests({ withPublic: true });

describe.each(requests.filter(({ field }) => field !== 'viewer'))('$kind $field', ({ document }) => {
  test('is answered to nobody who is not known, beside viewer or not', async () => {
    const asked = [document, `${document} query Other ${VIEWER}`, document.replace('it:', '__typename it:')];
    for (const each of asked) expect(await anybody(each)).toMatchObject(refused);
  });
});

const refused = { status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };

test.each([
  ['the schema', '{ __schema { queryType { name } } }'],
  ['a type', '{ viewer { name } __type(name: "Condition") { description } }'],
  ['a condition under the name of viewer', '{ viewer: condition(slug: "sciatica") { name } }'],
  ['a condition within a fragment', `{ viewer { name } ...All } fragment All on Query ${NAME}`],
  ['a condition within an inline fragment', `{ ... on Query ${NAME} }`],
  ['a document that cannot be read', '{ viewer { name }'],
  ['a document without operations', 'fragment Viewer on Viewer { name }'],
])('%s is told to nobody who is not known', async (_, document) => {
  expect(await anybody(document)).toMatchObject(refused);
  expect(await anybody(document, {}, '?release=1')).toMatchObject(refused);
});

test('anybody may ask who is signed in, and those who are may read', async () => {
  expect(await anybody(VIEWER)).toMatchObject({ status: 200, data: { viewer: null } });
  const viewer = desk.as('viewer');
  expect(await viewer(VIEWER)).toMatchObject({ status: 200, data: { viewer: { roles: ['VIEWER'] } } });
  expect(await viewer(NAME)).toMatchObject({ data: { condition: { name: small.sciatica.name } } });
});
