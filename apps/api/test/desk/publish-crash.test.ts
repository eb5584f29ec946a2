import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@symptograph/db';
import { publishGraph, startDurableServer } from '@symptograph/db/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { torture } from '../env.ts';
import { runApi } from '../run-api.ts';
import { smallGraph } from '../small-pack.ts';
import { newDatabase, startTestApi } from '../start-test-api.ts';
import { type AskAs, approveName, tryPublish } from './cycle.ts';
import { type Acknowledged, expectNothingLost } from './published-by-now.ts';
import { employ, type StaffName } from './staff.ts';
import { askerOf, signIn } from './start-desk.ts';

const API_KILLS = torture ? 200 : 2;
const SERVER_KILLS = torture ? 50 : 2;
const LONGEST_ROUND_MS = 120_000;
const seed = Date.now() % 1_000_000;

/** Parts of the time that a publish takes: when it is killed; some come after its end. */
const moments = (numRuns: number) =>
  fc.sample(fc.double({ min: 0, max: 1.2, noNaN: true }), { numRuns, seed });

/** People who stay signed in wherever the API is. */
async function signedIn(url: string): Promise<(url: string) => AskAs> {
  const cookies = new Map<StaffName, string>();
  for (const name of ['editor', 'editor2', 'publisher'] as const) cookies.set(name, await signIn(url, name));
  return (now) => (name) => askerOf(now, cookies.get(name));
}

const nothingYet = (): Acknowledged => ({ edits: new Map(), releases: new Map() });

/** Begins to publish a change set and kills something after a part of the time that it took before; how long it took if it ended. */
async function killWhilePublishing(
  publishing: () => Promise<boolean>,
  { after, kill }: { readonly after: number; readonly kill: () => Promise<void> },
): Promise<number | undefined> {
  const began = performance.now();
  const published = publishing().then((isDone) => (isDone ? performance.now() - began : undefined));
  await pause(after);
  await kill();
  return published;
}

/** A long run says now and then where it is. */
function sayHowFar(kills: number, of: number, told: Acknowledged): void {
  if (kills % 10 === 0)
    process.stdout.write(`${kills} of ${of} kills, ${told.releases.size} releases acknowledged\n`);
}

test(`an API killed at any point of a publish leaves a release whole or absent, and nothing acknowledged is lost (${API_KILLS} kills, seed ${seed})`, {
  timeout: API_KILLS * LONGEST_ROUND_MS,
}, async () => {
  const place = await newDatabase('embedded');
  await employ(place.options);
  const database = await openDatabase(place.options);
  await publishGraph(database, smallGraph);
  await database.close();
  const told = nothingYet();
  let asAt: ((url: string) => AskAs) | undefined;
  let usual = 300;
  let whole = 1;
  for (const [round, moment] of moments(API_KILLS).entries()) {
    const api = await runApi(place.options.dataFolder);
    asAt ??= await signedIn(api.url);
    const as = asAt(api.url);
    const number = await approveName(as, `name ${round}`, told);
    const took = await killWhilePublishing(() => tryPublish(as, number, told), {
      after: moment * usual,
      kill: api.kill,
    });
    usual = took ?? usual;
    whole = await expectNothingLost(place.options, told);
    sayHowFar(round + 1, API_KILLS, told);
  }
  expect(whole).toBeGreaterThanOrEqual(1 + told.releases.size);
  expect(told.edits.size).toBe(API_KILLS);
  await place.remove();
});

test(`a PostgreSQL server killed at any point of a publish has after it whole releases and all that was acknowledged, and the API goes on by itself (${SERVER_KILLS} kills, seed ${seed})`, {
  timeout: SERVER_KILLS * LONGEST_ROUND_MS,
}, async () => {
  const server = await startDurableServer();
  const { options } = server;
  await employ(options);
  const database = await openDatabase(options);
  await publishGraph(database, smallGraph);
  await database.close();
  const api = await startTestApi({
    packs: [],
    place: { options, remove: async () => undefined },
    settings: { pollSeconds: 0.05, rateLimit: 0 },
  });
  const as = (await signedIn(api.url))(api.url);
  const told = nothingYet();
  let usual = 300;
  for (const [round, moment] of moments(SERVER_KILLS).entries()) {
    const number = await approveName(as, `name ${round}`, told);
    const took = await killWhilePublishing(() => tryPublish(as, number, told), {
      after: moment * usual,
      kill: server.kill,
    });
    usual = took ?? usual;
    await server.start();
    const whole = await expectNothingLost(options, told);
    sayHowFar(round + 1, SERVER_KILLS, told);
    await expect
      .poll(async () => (await fetch(`${api.url}/readyz`)).json(), { timeout: LONGEST_ROUND_MS })
      .toEqual({ status: 'ready', release: whole, database: 'ok' });
  }
  expect(told.edits.size).toBe(SERVER_KILLS);
  await api.stop();
  await server.remove();
});
