import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { type ThrowawayDatabase, throwawayDatabase } from '../testing/test-databases.ts';

const WAIT = { timeout: 30_000, interval: 20 };

let place: ThrowawayDatabase;
let database: Database;

beforeEach(async () => {
  place = await throwawayDatabase('server', inject('testDatabases'));
  database = await openDatabase(place.options);
});
afterEach(async () => {
  await database.close();
  await place.remove();
});

const tell = (payload: string) => database.transact((tx) => tx.notify('news', payload));

test('what a transaction tells is heard by others once it is committed, and not when it fails', async () => {
  const other = await openDatabase(place.options);
  const heard: (string | undefined)[] = [];
  const stop = await other.listen('news', (payload) => heard.push(payload));
  const failing = database.transact(async (tx) => {
    await tx.notify('news', 'lost');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await tell('kept');
  await expect.poll(() => heard, WAIT).toEqual(['kept']);
  await stop();
  await other.close();
});

test('a listener whose connection is cut says that it may have missed something, and hears again', async () => {
  const heard: (string | undefined)[] = [];
  const stop = await database.listen('news', (payload) => heard.push(payload));
  const administrator = new pg.Client(inject('testDatabases').serverUrl);
  await administrator.connect();
  await administrator.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN "news"' AND datname = $1`,
    [new URL(place.options.url ?? '').pathname.slice(1)],
  );
  await administrator.end();
  await expect.poll(() => heard, WAIT).toEqual([undefined]);
  await tell('again');
  await expect.poll(() => heard, WAIT).toEqual([undefined, 'again']);
  await stop();
});

test('who has stopped listening hears nothing more', async () => {
  const heard: (string | undefined)[] = [];
  const [stop, stopOther] = [
    await database.listen('news', (payload) => heard.push(`stopped ${payload}`)),
    await database.listen('news', (payload) => heard.push(payload)),
  ];
  await stop();
  await tell('news');
  await expect.poll(() => heard, WAIT).toEqual(['news']);
  await stopOther();
});

test('on an embedded database nothing is heard, and telling is no error', async () => {
  const embedded = await throwawayDatabase('embedded', inject('testDatabases'));
  const alone = await openDatabase(embedded.options);
  const stop = await alone.listen('news', () => undefined);
  await alone.transact((tx) => tx.notify('news', 'to nobody'));
  await stop();
  await alone.close();
  await embedded.remove();
});
