import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, smallPack } from '../small-pack.ts';
import { setField } from './approved-set.ts';
import { createSet, editSet, PROBLEM, resultOf } from './desk-requests.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk({ packs: [smallPack()] });
});
afterAll(() => desk.stop());

const { sciatica, cramp } = small;
const reused = { code: 'BAD_USER_INPUT', problems: [{ path: 'idempotencyKey' }] };

test('somebody is made known once, however often the request comes with its key', async () => {
  const make = (input: object) =>
    resultOf(
      desk.as('admin'),
      `mutation ($input: CreatePersonInput!) { it: createPerson(input: $input) { ... on Person { id name } ${PROBLEM} } }`,
      { input: { name: 'Nova', email: 'nova@example.org', roles: ['EDITOR'], ...input } },
    );
  const made = await make({ idempotencyKey: 'nova' });
  expect(made).toMatchObject({ name: 'Nova', id: expect.stringMatching(/^usr_/) });
  expect(await make({ idempotencyKey: 'nova' })).toEqual(made);
  expect(await make({ idempotencyKey: 'nova', name: 'Another' })).toMatchObject(reused);
  expect(await make({})).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ path: 'email' }] });
});

test('a key for a program is made once; its secret is not told again, and the refusal says which key it is', async () => {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const make = (idempotencyKey: string) =>
    resultOf(
      desk.as('editor'),
      `mutation ($input: CreateApiKeyInput!) { it: createApiKey(input: $input) { ... on MadeApiKey { key { id } secret } ${PROBLEM} } }`,
      { input: { name: 'A program', scopes: ['READ'], expiresAt, idempotencyKey } },
    );
  const { key, secret } = await make('one');
  expect(secret).toMatch(/^sg_/);
  const again = await make('one');
  expect(again).toMatchObject({ code: 'BLOCKED', message: expect.stringContaining(key.id) });
  expect(again.message).toMatch(/told once only.+revoke that key/);
  const { data } = await desk.as('editor')('{ apiKeys { id } }');
  expect(data.apiKeys).toEqual([{ id: key.id }]);
});

test('a finding is waived once', async () => {
  const { number } = await createSet(desk.as('editor'), 'A name twice');
  await editSet(desk.as('editor'), { changeSet: number, ifHead: 0 }, [
    setField(sciatica.id, 'name', cramp.name),
  ]);
  const { check } = await resultOf(
    desk.as('editor'),
    'query ($n: Int!) { it: changeSet(number: $n) { check { findings { key waivableBy } } } }',
    { n: number },
  );
  const { key: findingKey } = check.findings.find(
    ({ waivableBy }: { waivableBy: string }) => waivableBy === 'CLINICIAN',
  );
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const waive = (reason: string) =>
    resultOf(
      desk.as('clinician'),
      `mutation ($input: WaiveFindingInput!) { it: waiveFinding(input: $input) { ... on Waiver { id } ${PROBLEM} } }`,
      { input: { changeSet: number, findingKey, reason, expiresAt, idempotencyKey: 'waive' } },
    );
  const { id } = await waive('Both are said.');
  expect(id).toMatch(/^wai_/);
  expect(await waive('Both are said.')).toEqual({ id });
  expect(await waive('Something else.')).toMatchObject(reused);
});
