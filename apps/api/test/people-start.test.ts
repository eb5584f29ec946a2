import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, openDatabase } from '@symptograph/db';
import type { ThrowawayDatabase } from '@symptograph/db/testing';
import { ulid } from 'ulid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callRunningApi } from '../src/admin-socket/call-running-api.ts';
import { readSettings } from '../src/env.ts';
import { makeDemoPeople } from '../src/people/make-demo-people.ts';
import { createPeopleServices } from '../src/people/people-services.ts';
import { reachedFromOutside, refuseDemoPeople } from '../src/people/refuse-demo-people.ts';
import { runUserCommand } from '../src/people/run-user-command.ts';
import { userCommands } from '../src/people/user-commands.ts';
import { type DatabaseGate, openDatabaseGate } from './database-gate.ts';
import { smallPack } from './small-pack.ts';
import { newDatabase, startTestApi, type TestApi, type TestApiOptions } from './start-test-api.ts';

let said: string[];
let apis: TestApi[];
let place: ThrowawayDatabase;
beforeEach(() => {
  said = [];
  apis = [];
});
afterEach(async () => {
  for (const api of apis) await api.stop();
  await place.remove();
});

async function start(options: TestApiOptions): Promise<TestApi> {
  const say = (line: string) => void said.push(line);
  const api = await startTestApi({ packs: [smallPack()], withDemoPeople: true, place, say, ...options });
  apis.push(api);
  return api;
}

async function stop(api: TestApi): Promise<void> {
  apis = apis.filter((each) => each !== api);
  await api.stop();
}

const signIn = (api: TestApi, email: string, password: string) =>
  fetch(`${api.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
const inFolder = (name: string) => join(place.options.dataFolder, name);
const modeOf = async (name: string) => ((await stat(inFolder(name))).mode & 0o777).toString(8);
const command = (name: string, given: unknown) =>
  runUserCommand({ ...readSettings({}), dataFolder: place.options.dataFolder }, name, given);

describe('the first start on an embedded database', () => {
  beforeEach(async () => {
    place = await newDatabase('embedded');
  });

  test('makes somebody of each role, tells their passwords to the owner of the folder alone, and does so once', async () => {
    // As an end between the file and the people leaves it.
    await writeFile(inFolder('demo-people.txt'), 'admin@demo.invalid  of-another-time');
    const ownSecret = { settings: { authSecret: undefined } };
    const api = await start(ownSecret);
    expect(said).toContain(`Demo people and their passwords are in ${inFolder('demo-people.txt')}.`);
    const text = await readFile(inFolder('demo-people.txt'), 'utf8');
    const lines = [...text.matchAll(/^(\S+@demo\.invalid) +(\S+)$/gm)];
    expect(lines.map(([, email]) => email?.split('@')[0])).toEqual([
      ...['viewer', 'researcher', 'contributor', 'editor', 'clinician', 'safety-lead', 'publisher', 'admin'],
      ...['editor2', 'clinician2'],
    ]);
    expect(new Set(lines.map(([, , password]) => password)).size).toBe(10);
    for (const file of ['demo-people.txt', 'auth-secret', 'admin/api.sock']) {
      expect(await modeOf(file)).toBe('600');
    }
    expect(await modeOf('admin')).toBe('700');
    const [, email = '', password = ''] = lines[4] ?? [];
    const signedIn = await signIn(api, email, password);
    expect(await signedIn.json()).toMatchObject({ user: { roles: ['CLINICIAN'] } });
    await stop(api);

    const again = await start(ownSecret);
    expect(await readFile(inFolder('demo-people.txt'), 'utf8')).toBe(text);
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const session = await fetch(`${again.url}/api/auth/get-session`, { headers: { cookie } });
    expect(await session.json()).toMatchObject({ user: { email } });
    await stop(again);

    const elsewhere = start({ settings: { publicUrl: 'https://graph.example.org' } });
    await expect(elsewhere).rejects.toThrow(/^There are 10 demo people/);
  }, 120_000);

  test('does not begin where others could sign in as demo people, until these are kept out', async () => {
    const there = { host: '127.0.0.1', publicUrl: 'https://graph.example.org' };
    const database = await openDatabase(place.options);
    const withDatabase = <Value>(work: (opened: Database) => Promise<Value>) => work(database);
    const services = createPeopleServices({ withDatabase, siteUrl: '', changed: () => undefined });
    const mintId = (prefix: string) => `${prefix}_${ulid()}`;
    await makeDemoPeople({ database, now: () => new Date().toISOString(), mintId }, place.options.dataFolder);
    await refuseDemoPeople(database, { ...there, publicUrl: undefined });
    await expect(refuseDemoPeople(database, there)).rejects.toThrow(
      /^There are 10 demo people, .* PUBLIC_URL is https:\/\/graph\.example\.org, .*user create --role admin.*user deactivate --demo-people/,
    );
    const [create, deactivate] = ['user.create', 'user.deactivate'].map(
      (name) => userCommands({ services, withDatabase }).get(name) ?? expect.fail(name),
    );
    const all = { emails: [], demo: true };
    await expect(deactivate?.(all)).rejects.toThrow('Demo administrator is the only administrator.');
    await expect(refuseDemoPeople(database, there)).rejects.toThrow(/^There are 10 demo people/);
    await create?.({ email: 'me@example.org', name: 'Me', roles: ['ADMIN'] });
    await deactivate?.(all);
    await refuseDemoPeople(database, there);
    await database.close();
  });

  test('makes nobody where others can reach it, and says how the first is made', async () => {
    await start({ settings: { publicUrl: 'https://graph.example.org' } });
    expect(said.join('\n')).toContain(
      'The first is yours to make: pnpm symptograph user create --role admin',
    );
    expect(existsSync(inFolder('demo-people.txt'))).toBe(false);
    expect(await command('user.list', {})).toEqual([]);
  });

  test('refuses a secret that is too short, and what it says does not hold it', async () => {
    await writeFile(inFolder('auth-secret'), 'short and hidden');
    await expect(start({ settings: { authSecret: undefined } })).rejects.toThrow(
      `${inFolder('auth-secret')} holds less than 32 characters. Remove it, and a new one is made: everybody has to sign in again.`,
    );
  });
});

describe('commands', () => {
  beforeEach(async () => {
    place = await newDatabase('embedded');
  });

  test('are done by the API that holds the data, and without one by the command itself', async () => {
    const create = (name: string) =>
      command('user.create', {
        email: `${name}@example.org`,
        name,
        roles: ['EDITOR'],
        password: 'long enough to be one',
      });
    expect(await create('Ada')).toEqual(['Ada <ada@example.org> is known now, as editor.']);
    const api = await start({ withDemoPeople: false });
    await create('Bea');
    for (const email of ['ada@example.org', 'bea@example.org']) {
      expect((await signIn(api, email, 'long enough to be one')).status).toBe(200);
    }
    expect(
      await command('user.roles', { email: 'Ada@example.org', roles: ['SAFETY_LEAD', 'ADMIN'] }),
    ).toEqual(['Ada is safety-lead, admin now.']);
    await command('user.deactivate', { emails: ['bea@example.org'], demo: false });
    expect((await signIn(api, 'bea@example.org', 'long enough to be one')).status).toBe(401);
    const [, url] = await command('user.reset', { email: 'ada@example.org' });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/reset-password#[\w-]{32}$/);
    const listed = await command('user.list', {});
    expect(listed).toEqual([
      'ada@example.org  Ada  safety-lead, admin',
      expect.stringMatching(/^bea@example\.org {2}Bea {2}editor {2}kept out since 20/),
    ]);
    await expect(command('user.reset', { email: 'nobody@example.org' })).rejects.toThrow(
      'Nobody has the e-mail address nobody@example.org.',
    );
    await stop(api);
    expect(await command('user.list', {})).toEqual(listed);
  });

  test('find nobody by what a dead API left, and nothing where there are no data', async () => {
    await mkdir(inFolder('admin'));
    await writeFile(inFolder('admin/api.sock'), '');
    expect(await callRunningApi(place.options.dataFolder, 'user.list', {})).toBeUndefined();
    const api = await start({ withDemoPeople: false });
    expect(await callRunningApi(place.options.dataFolder, 'user.list', {})).toEqual({ value: [] });
    await stop(api);
    await rm(inFolder('postgres'), { recursive: true });
    await expect(command('user.list', {})).rejects.toThrow('There are no data in');
  });
});

describe('with the data on a server', () => {
  let gate: DatabaseGate | undefined;
  beforeEach(async () => {
    place = await newDatabase('server');
  });
  afterEach(() => gate?.cut());

  test('the API needs AUTH_SECRET, and makes nobody', async () => {
    await expect(start({ settings: { authSecret: undefined } })).rejects.toThrow(
      /^AUTH_SECRET is missing: .*32 random characters or more/,
    );
    const api = await start({});
    expect(said.join('\n')).not.toContain('emo people');
    expect(existsSync(inFolder('auth-secret'))).toBe(false);
    expect((await signIn(api, 'admin@demo.invalid', 'of-another-time')).status).toBe(401);
  });

  test('commands open it themselves, also while an API serves it', async () => {
    const api = await start({});
    const { url: databaseUrl, ownerUrl: databaseOwnerUrl, dataFolder } = place.options;
    const server = { ...readSettings({}), dataFolder, databaseUrl, databaseOwnerUrl };
    await runUserCommand(server, 'user.create', {
      email: 'ada@example.org',
      name: 'Ada',
      roles: ['ADMIN'],
      password: 'long enough to be one',
    });
    expect((await signIn(api, 'ada@example.org', 'long enough to be one')).status).toBe(200);
  });

  test('nobody signs in while the server is away, which is said, and reading goes on', async () => {
    gate = await openDatabaseGate(place.options.url ?? '');
    const api = await start({ place: { ...place, options: { ...place.options, url: gate.url } } });
    await gate.cut();
    const cookie = `symptograph.session_token=${'a'.repeat(32)}.${'b'.repeat(43)}%3D`;
    for (const answer of [
      await signIn(api, 'ada@example.org', 'long enough to be one'),
      await fetch(`${api.url}/api/auth/list-sessions`, { headers: { cookie } }),
    ]) {
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    }
    expect((await api.ask('{ statistics { release } }')).data).toEqual({ statistics: { release: 1 } });
  });
});

describe('where reading is not public', () => {
  test('a session or a key is needed, and no cache on the way keeps what it gets', async () => {
    place = await newDatabase('embedded');
    const given = {
      email: 'ada@example.org',
      name: 'Ada',
      roles: ['VIEWER'],
      password: 'long enough to be one',
    };
    await command('user.create', given);
    const api = await start({ withDemoPeople: false, settings: { publicRead: false } });
    const cookie =
      (await signIn(api, given.email, given.password)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const read = (headers: Record<string, string>, search = '') =>
      fetch(`${api.url}/graphql?query={statistics{release}}${search}`, { headers });
    for (let turn = 0; turn < 2; turn += 1) {
      for (const headers of [
        {},
        { cookie: 'symptograph.session_token=x' },
        { authorization: 'Bearer sg_x' },
      ]) {
        const refused = await read(headers);
        expect(refused.status).toBe(401);
        expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      }
      expect((await api.ask('{ statistics { release } }')).status).toBe(401);
      for (const search of ['', '&release=1']) {
        const answer = await read({ cookie }, search);
        expect(await answer.json()).toMatchObject({ data: { statistics: { release: 1 } } });
        expect(answer.headers.get('cache-control')).toBe('no-store');
      }
    }
  });
});

test.each([
  [{ host: '127.0.0.1', publicUrl: undefined }, undefined],
  [{ host: 'localhost', publicUrl: 'http://localhost:3000' }, undefined],
  [{ host: '::1', publicUrl: 'http://[::1]:3000' }, undefined],
  [{ host: '0.0.0.0', publicUrl: undefined }, 'HOST is 0.0.0.0'],
  [{ host: '::', publicUrl: 'http://localhost:3000' }, 'HOST is ::'],
  [{ host: '127.0.0.1.example.org', publicUrl: undefined }, 'HOST is 127.0.0.1.example.org'],
  [{ host: '127.0.0.1', publicUrl: 'http://graph.test' }, 'PUBLIC_URL is http://graph.test'],
])('what lets others in by %o is %o', (settings, reach) => {
  place = { options: { dataFolder: '' }, remove: async () => undefined };
  expect(reachedFromOutside(settings)).toBe(reach);
});
