import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSet, editSet, PROBLEM } from './desk/desk-requests.ts';
import { startDesk, type TestDesk } from './desk/start-desk.ts';
import { small, smallGraph } from './small-pack.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [{ title: 'Small', document: smallGraph }] });
}, 240_000);
afterAll(() => desk.stop());

const post = async (path: string, body: string) => {
  const response = await fetch(`${desk.api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  return { status: response.status, ...(await response.json()) };
};
const refusedAt = (at: string) => ({
  status: 400,
  errors: [{ message: expect.stringContaining(at), extensions: { code: 'BAD_USER_INPUT', at } }],
});

describe('what nothing can store is refused once, with where it stands', () => {
  const mutation = 'mutation ($title: String!) { createChangeSet(input: { title: $title }) { __typename } }';

  test.each([
    [
      '/graphql',
      { query: 'query ($t: String!) { search(text: $t) { __typename } }', variables: { t: 'a\0b' } },
      'variables.t',
    ],
    ['/admin/graphql', { query: mutation, variables: { title: 'a\0' } }, 'variables.title'],
    ['/admin/graphql', { query: mutation, variables: { title: 'a \ud83e' } }, 'variables.title'],
    [
      '/admin/graphql',
      { query: mutation, variables: { input: [{ '\0': 1 }] } },
      'a key in variables.input.0',
    ],
    ['/admin/graphql', { query: '{ subjectHistory(subjectId: "a\\u0000") { totalCount } }' }, 'query'],
    ['/admin/graphql', { query: '{ subjectHistory(subjectId: "a\0") { totalCount } }' }, 'query'],
    ['/api/auth/reset-password', { token: 'a\0', newPassword: 'long enough to be one' }, 'token'],
    ['/api/auth/sign-in/email', { email: 'a@example.org', password: 'a\udc00' }, 'password'],
  ])('%s %j', async (path, body, at) => {
    expect(await post(path, JSON.stringify(body))).toMatchObject(refusedAt(at));
  });

  test('in an address as well', async () => {
    const address = `${desk.api.url}/graphql?query=${encodeURIComponent('{ search(text: "\0") { __typename } }')}`;
    expect((await fetch(address)).status).toBe(400);
  });

  test('a backslash before it makes it a text of six characters, which is taken', async () => {
    const query = '{ condition(slug: "\\\\u0000") { name } }';
    expect((await post('/graphql', JSON.stringify({ query }))).errors?.[0]?.extensions?.at).not.toBe('query');
  });

  test('and so is what is nested in more levels than anything has', async () => {
    const body = `{"query":"{ __typename }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const { status, errors } = await post('/admin/graphql', body);
    expect([status, errors[0].message]).toEqual([400, expect.stringContaining('more than 1000 levels')]);
  });
});

describe('texts that nobody should write', () => {
  const problemsOf = async (query: string, variables: object = {}) =>
    (await desk.as('editor')(`mutation ${query}`, { ...variables })).data.it.problems;

  test.each([
    [
      'an idempotency key of 5,000 characters',
      { title: 'A', idempotencyKey: 'k'.repeat(5_000) },
      'idempotencyKey',
    ],
    ['a rationale of a megabyte', { title: 'A', rationale: 'r'.repeat(1_000_000) }, 'rationale'],
    ['a title that turns its words', { title: 'ASPIRIN CURES DVT \u202E' }, 'title'],
    ['a title of nothing that is seen', { title: '\u200B' }, 'title'],
    ['a title without a letter or digit', { title: '…' }, 'title'],
  ])('%s begins no change set', async (_, input, path) => {
    const problems = await problemsOf(
      `($input: CreateChangeSetInput!) { it: createChangeSet(input: $input) { __typename ${PROBLEM} } }`,
      { input },
    );
    expect(problems).toEqual([{ path, message: expect.stringContaining(path) }]);
  });

  test('an edit writes no name of megabytes, and hears where and how much may be', async () => {
    const { number } = await createSet(desk.as('editor'), 'Long');
    const update = (operations: readonly object[]) =>
      editSet(desk.as('editor'), { changeSet: number, ifHead: 0 }, [
        { update: { subjectId: small.sciatica.id, operations } },
      ]);
    const named = await update([{ op: 'SET', path: 'name', value: 'x'.repeat(2_000_000) }]);
    expect(named.problems).toMatchObject([{ message: expect.stringContaining('at most 200 characters') }]);
    const before = 'x '.repeat(6_000);
    const worded = await update([{ op: 'TEXT', path: 'name', before, after: 'y' }]);
    expect(worded.problems).toEqual([
      {
        path: 'edits.0.operations.0.before',
        message: expect.stringContaining('edits.0.operations.0.before may have at most 10000 characters'),
      },
    ]);
  });

  test('an edit of another form than edits have is told in words, not in those of a program', async () => {
    const { number } = await createSet(desk.as('editor'), 'Forms');
    const told = await editSet(desk.as('editor'), { changeSet: number, ifHead: 0 }, [
      { create: { type: 'CONCEPT', subject: [] } },
    ]);
    expect(told.problems).toEqual([
      { path: 'edits.0.subject', message: 'edits.0.subject must be an object.' },
    ]);
  });
});

test('signing in with something else than an object says what to send', async () => {
  const { status, errors } = await post('/api/auth/sign-in/email', 'null');
  expect([status, errors[0].message]).toEqual([400, 'Send a JSON object with email, password, rememberMe.']);
});

test('a draft is not read at the public address, which names the one where it is', async () => {
  const { status, errors } = await desk.api.ask('{ __typename }', {}, '?changeSet=74');
  expect([status, errors?.[0]?.message]).toEqual([400, expect.stringContaining('/admin/graphql?changeSet=')]);
});
