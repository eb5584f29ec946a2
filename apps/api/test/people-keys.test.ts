import type { Role, Viewer } from '@symptograph/core';
import { DATABASE_KINDS } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiKey } from '../src/people/create-api-key.ts';
import { type ServedPeople, servePeople } from './serve-people.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe.each(DATABASE_KINDS)('a key, on the %s database,', (kind) => {
  let people: ServedPeople;
  beforeAll(async () => {
    people = await servePeople(kind);
  });
  afterAll(() => people.stop());

  const somebody = async (
    name: string,
    roles: readonly Role[],
  ): Promise<Viewer & { readonly id: string }> => {
    const { id } = await people.services.createPerson('command-line', {
      name,
      email: `${name}@example.org`,
      roles,
    });
    return { kind: 'PERSON', id, name, roles };
  };
  const show = (secret: string) => people.viewer({ authorization: `Bearer ${secret}` });
  const AUTHOR = { name: 'The importer', scopes: ['AUTHOR', 'READ'], expiresAt: inDays(30) } as const;

  test('is told once, kept as a hash, and known by its beginning, its end and when it was used', async () => {
    const ada = await somebody('ada', ['EDITOR']);
    const { id, secret } = await people.services.createApiKey(ada, AUTHOR);
    expect(secret).toMatch(/^sg_[0-9a-f]{8}_[\w-]{43}$/);
    const [kept] = await people.database.apiKeys.list(ada.id);
    expect(kept).toMatchObject({
      id,
      prefix: secret.slice(0, 11),
      last4: secret.slice(-4),
      scopes: ['READ', 'AUTHOR'],
      lastUsedAt: null,
    });
    expect(JSON.stringify(kept)).not.toContain(secret.slice(12));
    expect(await show(secret)).toEqual({
      kind: 'KEY',
      id: ada.id,
      name: 'The importer',
      roles: ['BOT'],
      keyId: id,
      scopes: ['READ', 'AUTHOR'],
      ownerRoles: ['EDITOR'],
    });
    expect((await people.database.apiKeys.find(id))?.lastUsedAt).not.toBeNull();
  });

  test('is refused from the moment on that it is revoked, and revoking it again changes nothing', async () => {
    const bea = await somebody('bea', ['CONTRIBUTOR']);
    const { id, secret } = await people.services.createApiKey(bea, AUTHOR);
    expect(await show(secret)).toMatchObject({ keyId: id });
    await people.services.revokeApiKey(bea, id);
    expect(await show(secret)).toBe(401);
    const revoked = await people.database.apiKeys.find(id);
    await people.services.revokeApiKey(bea, id);
    expect(await people.database.apiKeys.find(id)).toEqual(revoked);
  });

  test('is refused when it has expired, and when its owner was deactivated', async () => {
    const cid = await somebody('cid', ['RESEARCHER']);
    const given = { name: 'Old', scopes: ['READ'], expiresAt: inDays(-1) } as const;
    const { database } = people;
    const old = await createApiKey(
      { database, now: () => inDays(-9), mintId: (at) => `${at}_old` },
      cid,
      given,
    );
    expect(await show(old.secret)).toBe(401);
    const { secret } = await people.services.createApiKey(cid, { ...given, expiresAt: inDays(9) });
    expect(await show(secret)).toMatchObject({ kind: 'KEY', roles: ['VIEWER'] });
    await people.services.deactivatePerson('command-line', cid.id);
    expect(await show(secret)).toBe(401);
  });

  test('that is none of ours is refused, also beside a session that is good', async () => {
    const eve = await people.add('Eve', ['VIEWER']);
    const cookie = await people.signIn(eve);
    for (const key of ['sg_00000000_', `sg_00000000_${'x'.repeat(43)}`, 'eyJhbGciOi']) {
      expect(await show(key)).toBe(401);
      expect(await people.viewer({ cookie, authorization: `Bearer ${key}` })).toBe(401);
    }
    expect(await people.viewer({ cookie, authorization: 'Basic eDp5' })).toMatchObject({ id: eve.id });
  });

  test('gets no scope beyond what its owner may do, and loses what the owner loses', async () => {
    const dan = await somebody('dan', ['RESEARCHER']);
    for (const scope of ['AUTHOR', 'DRAFT_READ'] as const) {
      const asked = people.services.createApiKey(dan, { ...AUTHOR, scopes: [scope] });
      await expect(asked).rejects.toThrow(
        `A key of yours cannot have ${scope}: You need the role contributor`,
      );
    }
    const fay = await somebody('fay', ['EDITOR']);
    const { secret } = await people.services.createApiKey(fay, AUTHOR);
    expect(await show(secret)).toMatchObject({ ownerRoles: ['EDITOR'] });
    await people.services.setRoles('command-line', { personId: fay.id, roles: ['VIEWER'] });
    expect(await show(secret)).toMatchObject({ ownerRoles: ['VIEWER'] });
  });

  test('has a name, a scope and an end within a year, and is made by a person', async () => {
    const gus = await somebody('gus', ['EDITOR']);
    const make = (change: object, viewer: Viewer = gus) =>
      people.services.createApiKey(viewer, { ...AUTHOR, ...change });
    await expect(make({ name: ' ' })).rejects.toThrow('A name has 1 to 100 characters.');
    await expect(make({ scopes: [] })).rejects.toThrow('Give at least one scope');
    for (const expiresAt of [inDays(-1), inDays(400)]) {
      await expect(make({ expiresAt })).rejects.toThrow('A key is valid until a time to come');
    }
    for (const expiresAt of ['soon', inDays(30).slice(0, 10)]) {
      await expect(make({ expiresAt })).rejects.toThrow('is no moment');
    }
    const { id, secret } = await make({});
    const program = await show(secret);
    if (typeof program === 'number') throw new Error('The key is refused.');
    await expect(make({}, program)).rejects.toThrow('A program may not do this; sign in as a person.');
    await expect(people.services.revokeApiKey(program, id)).rejects.toThrow('A program may not do this');
  });

  test('is revoked by its owner or an administrator, and not even seen by anybody else', async () => {
    const [hal, ivy, admin] = [
      await somebody('hal', ['RESEARCHER']),
      await somebody('ivy', ['SAFETY_LEAD']),
      await somebody('root', ['ADMIN']),
    ];
    const { id, secret } = await people.services.createApiKey(hal, { ...AUTHOR, scopes: ['READ'] });
    await expect(people.services.revokeApiKey(ivy, id)).rejects.toThrow(`You have no key with the id ${id}.`);
    expect(await show(secret)).toMatchObject({ keyId: id });
    await people.services.revokeApiKey(admin, id);
    expect(await show(secret)).toBe(401);
  });
});
