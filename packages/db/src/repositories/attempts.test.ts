import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Database } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { DATABASE_KINDS, type ThrowawayDatabase, throwawayDatabase } from '../testing/index.ts';

const HOUR = 3_600_000;

describe.each(DATABASE_KINDS)('attempts in the %s database', (kind) => {
  let place: ThrowawayDatabase;
  let databases: readonly Database[];
  beforeAll(async () => {
    place = await throwawayDatabase(kind, inject('testDatabases'));
    const processes = kind === 'server' ? 2 : 1;
    databases = await Promise.all(Array.from({ length: processes }, () => openDatabase(place.options)));
  });
  afterAll(async () => {
    for (const database of databases) await database.close();
    await place.remove();
  });
  const one = () => databases.at(0)?.attempts ?? expect.fail('no database');
  const other = () => databases.at(-1)?.attempts ?? expect.fail('no database');

  test('are counted for all processes, each with a number of its own', async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => (turn % 2 ? one() : other()).take('many', HOUR)),
    );
    expect(taken.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, turn) => turn + 1),
    );
    for (const { msLeft } of taken) expect(msLeft).toBeGreaterThan(HOUR / 2);
  });

  test('begin anew after their window, when they are forgotten, and one less when one is given back', async () => {
    await one().take('again', HOUR);
    expect((await one().take('again', HOUR)).count).toBe(2);
    await one().giveBack('again');
    expect((await one().take('again', HOUR)).count).toBe(2);
    expect((await one().take('again', 0)).count).toBe(1);
    await one().forget('again');
    await one().giveBack('again');
    expect((await one().take('again', HOUR)).count).toBe(1);
  });

  test('of long ago are swept out, those of a window that lasts are not', async () => {
    await one().take('kept', HOUR);
    await one().sweep(HOUR);
    expect((await one().take('kept', HOUR)).count).toBe(2);
    await one().sweep(-1_000);
    expect((await one().take('kept', HOUR)).count).toBe(1);
  });
});
