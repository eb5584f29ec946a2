import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { torture } from '../test/env.ts';
import { runProgram } from '../test/run-program.ts';
import { openDatabase } from './open-database.ts';
import { DATABASE_KINDS, type ThrowawayDatabase, throwawayDatabase } from './testing/test-databases.ts';
import { verifyDatabase } from './verify-database.ts';

const ROUNDS = torture ? 200 : 2;
const LONGEST_LIFE_MS = 300;
const seed = Date.now() % 1_000_000;

describe.each(DATABASE_KINDS)(
  'a program killed while it publishes into a database of the kind %s',
  (kind) => {
    let place: ThrowawayDatabase;

    beforeAll(async () => {
      place = await throwawayDatabase(kind, inject('testDatabases'));
    });
    afterAll(() => place.remove());

    test(`leaves every release whole or absent, and none that it reported is lost (${ROUNDS} kills, seed ${seed})`, {
      timeout: ROUNDS * 30_000,
    }, async () => {
      const lives = fc.sample(fc.integer({ min: 0, max: LONGEST_LIFE_MS }), { numRuns: ROUNDS, seed });
      let reported = 0;
      for (const life of lives) {
        const program = runProgram('publish-forever.ts', place.options.url ?? place.options.dataFolder);
        expect(await program.nextLine()).toBe('open');
        reported = Math.max(reported, Number(await program.nextLine()));
        await pause(life);
        reported = Math.max(reported, ...(await program.kill()).map(Number));

        const database = await openDatabase(place.options);
        const current = await database.releases.current();
        expect(current?.number ?? 0).toBeGreaterThanOrEqual(reported);
        expect(await verifyDatabase(database)).toEqual([]);
        await database.close();
      }
      expect(reported).toBeGreaterThanOrEqual(ROUNDS);
    });
  },
);
