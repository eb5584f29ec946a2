import { interestsInForce, type Role, role, type Viewer } from '@symptograph/core';
import { DATABASE_KINDS } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InvalidInputError } from '../src/domain-error.ts';
import { PASSWORD, type ServedPeople, servePeople } from './serve-people.ts';

const viewerWith = (roles: readonly Role[]): Viewer => ({ kind: 'PERSON', id: 'usr_x', name: 'X', roles });

describe.each(DATABASE_KINDS)('people, on the %s database,', (kind) => {
  let people: ServedPeople;
  beforeAll(async () => {
    people = await servePeople(kind);
  });
  afterAll(() => people.stop());
  const make = (name: string, roles: readonly Role[]) =>
    people.services.createPerson('command-line', { name, email: `${name}@example.org`, roles });

  test('are made with all that is wrong told at once', async () => {
    const made = people.services.createPerson('command-line', {
      name: ' ',
      email: 'nowhere',
      roles: ['BOT', 'EDITOR'],
      password: 'short',
    });
    const error: InvalidInputError = await made.then(
      () => expect.fail('made'),
      (refused) => refused,
    );
    expect(error.problems).toEqual([
      { path: 'name', message: 'A name is needed.' },
      { path: 'email', message: 'That is no e-mail address.' },
      { path: 'password', message: 'A password needs at least 12 characters.' },
      {
        path: 'roles',
        message: 'A program has the role “program” alone: what people decide is not for it.',
      },
    ]);
  });

  test('have an e-mail address of their own, however it is written', async () => {
    await make('ada', ['VIEWER']);
    await expect(make('Ada', ['VIEWER'])).rejects.toThrow('ada@example.org is known already');
    const both = await Promise.allSettled([make('bea', ['VIEWER']), make('BEA', ['VIEWER'])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('are never left without an administrator', async () => {
    const admin = await make('root', ['ADMIN']);
    const only = 'root is the only administrator. Make somebody else one first.';
    const { setRoles, deactivatePerson } = people.services;
    await expect(setRoles('command-line', { personId: admin.id, roles: ['VIEWER'] })).rejects.toThrow(only);
    await expect(deactivatePerson('command-line', admin.id)).rejects.toThrow(only);
    expect(await people.database.people.find(admin.id)).toEqual(admin);
    const second = await make('second', ['ADMIN']);
    await deactivatePerson('command-line', admin.id);
    await expect(deactivatePerson('command-line', second.id)).rejects.toThrow('second is the only');
  });

  test.each(role.values.filter((each) => each !== 'ADMIN'))(
    'are nothing that a %s looks after',
    async (each) => {
      const { services } = people;
      const viewer = viewerWith([each]);
      const work = [
        services.createPerson(viewer, { name: 'X', email: 'x@example.org', roles: ['ADMIN'] }),
        services.createResetLink(viewer, 'usr_x'),
        services.setRoles(viewer, { personId: 'usr_x', roles: ['ADMIN'] }),
        services.deactivatePerson(viewer, 'usr_x'),
        services.reactivatePerson(viewer, 'usr_x'),
      ];
      for (const outcome of await Promise.allSettled(work)) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'FORBIDDEN' } });
      }
    },
  );

  test('who are not known are named', async () => {
    const missing = people.services.setRoles('command-line', { personId: 'usr_nobody', roles: ['VIEWER'] });
    await expect(missing).rejects.toThrow('There is nobody with the id usr_nobody.');
  });

  test('say what their interests are, which holds for a year', async () => {
    const cid = await make('cid', ['CLINICIAN']);
    const viewer: Viewer = { kind: 'PERSON', id: cid.id, name: 'cid', roles: cid.roles };
    const { stateInterests } = people.services;
    await expect(stateInterests(viewer, { hasConflict: true, text: ' ' })).rejects.toThrow('Say which');
    await expect(stateInterests(viewerWith(['VIEWER']), { hasConflict: false, text: '' })).rejects.toThrow(
      'You need the role contributor',
    );
    await stateInterests(viewer, { hasConflict: false, text: '' });
    const stated = await stateInterests(viewer, { hasConflict: true, text: 'A grant.' });
    expect(await people.database.interests.latestOf(cid.id)).toEqual(stated);
    const later = (days: number) => new Date(Date.parse(stated.at) + days * 86_400_000).toISOString();
    expect(interestsInForce(stated, later(364))).toBe(true);
    expect(interestsInForce(stated, later(367))).toBe(false);
  });

  test('are changed by nobody without the audit log saying so', async () => {
    const dan = await people.add('Dan', ['RESEARCHER']);
    const { services } = people;
    await services.setRoles('command-line', { personId: dan.id, roles: ['EDITOR'] });
    await services.createResetLink('command-line', dan.id);
    const cookie = await people.signIn(dan);
    await people.post('/revoke-sessions', {}, { cookie });
    await services.deactivatePerson('command-line', dan.id);
    await services.reactivatePerson('command-line', dan.id);
    const { entries } = await people.database.audit.list({ subject: dan.id }, { first: 20 });
    expect(entries.map(({ actorId, action }) => [actorId, action]).toReversed()).toEqual([
      ['command-line', 'CREATE_PERSON'],
      ['command-line', 'SET_ROLES'],
      ['command-line', 'CREATE_RESET_LINK'],
      [dan.id, 'SIGNED_OUT_EVERYWHERE'],
      ['command-line', 'DEACTIVATE_PERSON'],
      ['command-line', 'REACTIVATE_PERSON'],
    ]);
    expect(entries[4]?.details).toBe('{"before":["RESEARCHER"],"roles":["EDITOR"]}');
  });

  test('have the audit log say that they want another password before it is looked whether they get it', async () => {
    const eva = await people.add('Eva', ['VIEWER']);
    const cookie = await people.signIn(eva);
    const change = (currentPassword: string) =>
      people.post('/change-password', { currentPassword, newPassword: 'another horse battery' }, { cookie });
    expect((await change('wrong')).status).toBe(400);
    expect((await change(PASSWORD)).status).toBe(200);
    const { url } = await people.services.createResetLink('command-line', eva.id);
    const reset = { token: new URL(url).hash.slice(1), newPassword: 'a new password of mine' };
    expect((await people.post('/reset-password', reset)).status).toBe(200);
    expect((await people.post('/reset-password', reset)).status).toBe(400);
    const { entries } = await people.database.audit.list({ actorId: eva.id }, { first: 20 });
    expect(entries.map(({ action, subject }) => [action, subject]).toReversed()).toEqual([
      ['PASSWORD_CHANGE_ASKED', eva.id],
      ['PASSWORD_CHANGE_ASKED', eva.id],
      ['PASSWORD_CHANGED', eva.id],
      ['PASSWORD_RESET_ASKED', eva.id],
      ['PASSWORD_RESET', eva.id],
    ]);
  });
});
