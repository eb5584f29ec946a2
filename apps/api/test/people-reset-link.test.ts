import { createHash } from 'node:crypto';
import { DATABASE_KINDS } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedPeople, servePeople } from './serve-people.ts';

const VOID = {
  message: 'This link was used before, or is older than an hour. Ask an administrator for another.',
};

describe.each(DATABASE_KINDS)('a link to set a new password, on the %s database,', (kind) => {
  let people: ServedPeople;
  beforeAll(async () => {
    people = await servePeople(kind);
  });
  afterAll(() => people.stop());

  const linkFor = async (id: string) => {
    const { url } = await people.services.createResetLink('command-line', id);
    return new URL(url).hash.slice(1);
  };
  const use = (token: string, newPassword = 'a new password of mine') =>
    people.post('/reset-password', { token, newPassword });

  test('works once, also when it is used twice at the same time, and ends all sessions', async () => {
    const ada = await people.add('Ada', ['VIEWER']);
    const cookie = await people.signIn(ada);
    const token = await linkFor(ada.id);
    const used = await Promise.all([use(token, 'the first password'), use(token, 'the other password')]);
    expect(used.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(await use(token)).toMatchObject({ status: 400, body: VOID });
    expect(await people.viewer({ cookie })).toEqual({ kind: 'ANONYMOUS' });
    await people.signIn(ada, used[0]?.status === 200 ? 'the first password' : 'the other password');
  });

  test('gives somebody who never had a password their first', async () => {
    const bea = await people.services.createPerson('command-line', {
      name: 'Bea',
      email: 'bea@example.org',
      roles: ['VIEWER'],
    });
    await expect(people.signIn(bea)).rejects.toThrow('401');
    expect((await use(await linkFor(bea.id))).status).toBe(200);
    await people.signIn(bea, 'a new password of mine');
  });

  test('is void once there is a newer one, and when its person is deactivated', async () => {
    const cid = await people.add('Cid', ['VIEWER']);
    const [older, newer] = [await linkFor(cid.id), await linkFor(cid.id)];
    expect((await use(older)).body).toEqual(VOID);
    await people.services.deactivatePerson('command-line', cid.id);
    expect((await use(newer)).body).toEqual(VOID);
    await expect(linkFor(cid.id)).rejects.toThrow('Cid was deactivated. Let them in again first.');
  });

  test('is void after its hour', async () => {
    const dan = await people.add('Dan', ['VIEWER']);
    const identifier = createHash('sha256').update('reset-password:late').digest('base64url');
    const at = (minutesAgo: number) => new Date(Date.now() - minutesAgo * 60_000).toISOString();
    await people.database.transact((tx) =>
      tx.people.setResetLink(dan.id, { id: 'ver_late', identifier, at: at(61), expiresAt: at(1) }),
    );
    expect((await use('late')).body).toEqual(VOID);
  });
});
