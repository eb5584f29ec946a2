import { pino } from 'pino';
import { expect, test } from 'vitest';
import { readSettings } from '../src/env.ts';
import { createGraphFeed } from '../src/graph-feed/graph-feed.ts';
import type { LoadablePack } from '../src/services/load-packs.ts';
import { smallPack } from './small-pack.ts';
import { newDatabase } from './start-test-api.ts';

test('while the database is being opened that is said, and not that it is away', async () => {
  const place = await newDatabase('embedded');
  let bring: (packs: readonly LoadablePack[]) => void = () => undefined;
  const packs = new Promise<readonly LoadablePack[]>((resolve) => {
    bring = resolve;
  });
  const feed = createGraphFeed({
    settings: { ...readSettings({}), dataFolder: place.options.dataFolder },
    readPacks: () => packs,
    log: pino({ level: 'silent' }),
    say: () => undefined,
  });
  const started = feed.start();
  const opening = expect.stringContaining('The database is being opened');
  await expect(feed.withDatabase(async () => 1)).rejects.toMatchObject({ status: 503, message: opening });
  expect(() => feed.database()).toThrow(expect.objectContaining({ message: opening }));
  bring([smallPack()]);
  await started;
  expect(await feed.withDatabase(async () => 1)).toBe(1);
  await feed.stop();
  await place.remove();
});
