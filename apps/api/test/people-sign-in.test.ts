import { DATABASE_KINDS } from '@symptograph/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSWORD, type PeopleAnswer, type ServedPeople, servePeople } from './serve-people.ts';

const ANONYMOUS = { kind: 'ANONYMOUS' };

describe.each(DATABASE_KINDS)('on the %s database', (kind) => {
  let people: ServedPeople;
  beforeAll(async () => {
    people = await servePeople(kind, { trustProxy: 1 });
  });
  afterAll(() => people.stop());

  test('who signs in is known by a cookie that no script and no other site gets at', async () => {
    const ada = await people.add('Ada', ['EDITOR', 'PUBLISHER']);
    const answer = await people.post('/sign-in/email', { email: 'ADA@example.org', password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(
      /^symptograph\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const viewer = { kind: 'PERSON', id: ada.id, name: 'Ada', roles: ['EDITOR', 'PUBLISHER'] };
    expect(await people.viewer({ cookie: answer.cookie })).toEqual(viewer);
    expect(await people.viewer({})).toEqual(ANONYMOUS);
    const forged = answer.cookie.replace(/\.([^.]{4})/, '.AAAA');
    expect(await people.viewer({ cookie: forged })).toEqual(ANONYMOUS);
  });

  test('a wrong password, an unknown address and a deactivated person are answered alike', async () => {
    const [bea, cid] = [await people.add('Bea', ['VIEWER']), await people.add('Cid', ['VIEWER'])];
    await people.services.deactivatePerson('command-line', cid.id);
    const answers = [
      await people.post('/sign-in/email', { email: bea.email, password: 'wrong' }),
      await people.post('/sign-in/email', { email: 'nobody@example.org', password: PASSWORD }),
      await people.post('/sign-in/email', { email: cid.email, password: PASSWORD }),
    ];
    const seen = ({ status, body, headers }: PeopleAnswer) => {
      return { status, body, headers: [...headers].filter(([name]) => name !== 'date') };
    };
    const [first, ...others] = answers.map(seen);
    expect(first).toMatchObject({
      status: 401,
      body: { message: 'The e-mail address or the password is wrong.' },
    });
    for (const other of others) expect(other).toEqual(first);
  });

  test('signing out ends one session, signing out everywhere all of them', async () => {
    const dan = await people.add('Dan', ['VIEWER']);
    const [one, two, three] = [await people.signIn(dan), await people.signIn(dan), await people.signIn(dan)];
    for (const cookie of [one, two, three]) {
      expect(await people.viewer({ cookie })).toMatchObject({ id: dan.id });
    }
    await people.post('/sign-out', {}, { cookie: one });
    expect(await people.viewer({ cookie: one })).toEqual(ANONYMOUS);
    expect(await people.viewer({ cookie: two })).toMatchObject({ id: dan.id });
    expect((await people.post('/revoke-sessions', {}, { cookie: two })).status).toBe(200);
    for (const cookie of [two, three]) expect(await people.viewer({ cookie })).toEqual(ANONYMOUS);
    expect((await people.get('/list-sessions', { cookie: two })).status).toBe(401);
  });

  test('a new password needs the old one, ends the other sessions and is the only one from then on', async () => {
    const eve = await people.add('Eve', ['VIEWER']);
    const [here, elsewhere] = [await people.signIn(eve), await people.signIn(eve)];
    const change = (currentPassword: string, newPassword: string) =>
      people.post('/change-password', { currentPassword, newPassword }, { cookie: here });
    expect(await change('wrong', 'another horse battery')).toMatchObject({
      status: 400,
      body: { message: 'The current password is wrong.' },
    });
    expect((await change(PASSWORD, 'short')).body).toEqual({
      message: 'The new password needs at least 12 characters.',
    });
    const changed = await change(PASSWORD, 'another horse battery');
    expect(changed.status).toBe(200);
    expect(await people.viewer({ cookie: elsewhere })).toEqual(ANONYMOUS);
    expect(await people.viewer({ cookie: changed.cookie })).toMatchObject({ id: eve.id });
    await expect(people.signIn(eve)).rejects.toThrow('401');
    await people.signIn(eve, 'another horse battery');
  });

  test('who is deactivated is out at once, and back only by signing in anew', async () => {
    const fay = await people.add('Fay', ['VIEWER']);
    const cookie = await people.signIn(fay);
    expect(await people.viewer({ cookie })).toMatchObject({ id: fay.id });
    await people.services.deactivatePerson('command-line', fay.id);
    expect(await people.viewer({ cookie })).toEqual(ANONYMOUS);
    await people.services.reactivatePerson('command-line', fay.id);
    expect(await people.viewer({ cookie })).toEqual(ANONYMOUS);
    await people.signIn(fay);
  });

  test('other roles hold from the next request on', async () => {
    const gus = await people.add('Gus', ['VIEWER']);
    const cookie = await people.signIn(gus);
    expect(await people.viewer({ cookie })).toMatchObject({ roles: ['VIEWER'] });
    await people.services.setRoles('command-line', { personId: gus.id, roles: ['CLINICIAN'] });
    expect(await people.viewer({ cookie })).toMatchObject({ roles: ['CLINICIAN'] });
  });

  test('after ten failures an account waits, whoever tries and with whichever password; others do not', async () => {
    const [hal, ivy] = [await people.add('Hal', ['VIEWER']), await people.add('Ivy', ['VIEWER'])];
    const attempt = (password: string, address: string) =>
      people.post('/sign-in/email', { email: hal.email, password }, { 'x-forwarded-for': address });
    const wrong = await Promise.all(
      Array.from({ length: 14 }, (_, turn) => attempt('wrong', `192.0.2.${turn}`)),
    );
    expect(wrong.filter(({ status }) => status === 401)).toHaveLength(10);
    const refused = await attempt(PASSWORD, '192.0.2.99');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600);
    await people.signIn(ivy);
  });

  test('who signs in has all attempts again', async () => {
    const jon = await people.add('Jon', ['VIEWER']);
    for (let turn = 0; turn < 2; turn += 1) {
      await Promise.all(
        Array.from({ length: 6 }, () =>
          people.post('/sign-in/email', { email: jon.email, password: 'wrong' }),
        ),
      );
      await people.signIn(jon);
    }
  });

  test('after fifty failures a client waits, wherever it says that it is behind', async () => {
    const fail = (turn: number) =>
      people.post(
        '/reset-password',
        { token: `guess ${turn}`, newPassword: 'another horse battery' },
        { 'x-forwarded-for': `203.0.113.${turn}, 198.51.100.7` },
      );
    const failed = await Promise.all(Array.from({ length: 53 }, (_, turn) => fail(turn)));
    expect(failed.filter(({ status }) => status === 400)).toHaveLength(50);
    expect(failed.filter(({ status }) => status === 429)).toHaveLength(3);
  });
});

test('a page of another site changes nothing, whatever cookie comes with it', async () => {
  const people = await servePeople('server', { adminPort: 3100 });
  const ada = await people.add('Ada', ['VIEWER']);
  const cookie = await people.signIn(ada);
  const foreign: readonly Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:9999' },
    { origin: 'http://127.0.0.1.evil.example:3100' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of foreign) {
    expect((await people.post('/sign-out', {}, { cookie, ...headers })).status).toBe(403);
    const credentials = { email: ada.email, password: PASSWORD };
    expect((await people.post('/sign-in/email', credentials, headers)).status).toBe(403);
  }
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    expect((await people.post('/sign-out', {}, { cookie, 'content-type': type })).status).toBe(415);
  }
  expect(await people.viewer({ cookie })).toMatchObject({ id: ada.id });
  for (const origin of ['http://localhost:3100', 'http://127.0.0.1:3100', 'http://[::1]:4000']) {
    expect((await people.post('/sign-out', {}, { cookie, origin })).status).toBe(200);
  }
  await people.stop();
});

test('where browsers come by https, cookies go nowhere else, and pages of that address are trusted', async () => {
  const people = await servePeople('server', { publicUrl: 'https://graph.example.org/' });
  const ada = await people.add('Ada', ['VIEWER']);
  const origin = 'https://graph.example.org';
  const signedIn = await people.post('/sign-in/email', { email: ada.email, password: PASSWORD }, { origin });
  expect(signedIn.headers.getSetCookie()[0]).toMatch(
    /^__Secure-symptograph\.session_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(await people.viewer({ cookie: signedIn.cookie })).toMatchObject({ id: ada.id });
  const { url } = await people.services.createResetLink('command-line', ada.id);
  expect(url).toMatch(/^https:\/\/graph\.example\.org\/reset-password#[\w-]{32}$/);
  await people.stop();
});

test('nothing is open but what people need, and it takes nothing else', async () => {
  const people = await servePeople('server');
  for (const path of [
    '/sign-up/email',
    '/sign-in/social',
    '/request-password-reset',
    '/forget-password',
    '/update-user',
    '/delete-user',
    '/change-email',
    '/verify-email',
    '/ok',
    '/../../healthz',
    '',
  ]) {
    const asked = { email: 'a@example.org', password: PASSWORD, name: 'A' };
    expect((await people.post(path, asked)).status).toBe(404);
  }
  expect((await people.get('/sign-out')).status).toBe(405);
  expect((await people.post('/sign-out', '{')).body).toEqual({ message: 'The body is not JSON.' });
  const more = { email: 'a@example.org', password: PASSWORD, callbackURL: 'https://evil.example' };
  expect((await people.post('/sign-in/email', more)).status).toBe(400);
  expect((await people.post('/sign-in/email', { email: 'a', password: 1 })).status).toBe(400);
  expect((await people.post('/sign-out', { more: 'x'.repeat(20_000) })).status).toBe(413);
  await people.stop();
});

test('no secret gets into the log', async () => {
  const people = await servePeople('server');
  const ada = await people.add('Ada', ['RESEARCHER', 'ADMIN']);
  const cookie = await people.signIn(ada);
  const viewer = await people.viewer({ cookie });
  if (typeof viewer === 'number') throw new Error('Ada is not known.');
  const { url } = await people.services.createResetLink('command-line', ada.id);
  const token = url.split('#')[1] ?? expect.fail('no token');
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const { secret } = await people.services.createApiKey(viewer, {
    name: 'A program',
    scopes: ['READ'],
    expiresAt: tomorrow,
  });
  await people.viewer({ authorization: `Bearer ${secret}` });
  await people.post('/sign-in/email', { email: ada.email, password: 'a wrong secret' });
  await people.post('/reset-password', { token, newPassword: 'short' });
  await people.post('/reset-password', { token, newPassword: 'a new secret to know' });
  await people.post('/reset-password', { token, newPassword: 'a new secret to know' });
  const log = people.logged.join('');
  const stored = JSON.stringify([
    await people.database.apiKeys.list(),
    await people.database.audit.from(0, 100),
  ]);
  const value = cookie.split('=')[1] ?? expect.fail('no cookie');
  for (const hidden of [PASSWORD, 'a wrong secret', 'a new secret to know', token, secret, value]) {
    expect(log).not.toContain(hidden);
    expect(stored).not.toContain(hidden);
  }
  expect(log).toContain('better-auth');
  await people.stop();
});
