import type { GraphDocument } from '@symptograph/core';
import { DATABASE_KINDS, type DatabaseKind, startTestDatabases } from '@symptograph/db/testing';
import { followReleases } from '../src/graph-feed/follow-releases.ts';
import { loadVersion } from '../src/graph-feed/load-version.ts';
import { createSliceRunner, type RunSlices } from '../src/graph-feed/run-slices.ts';
import { createGraphVersions } from '../src/graph-versions.ts';
import { type FilledDatabase, fillDatabase } from './swap/swap-cases.ts';
import { type Stalls, watchLoop } from './swap/watch-loop.ts';

/** How often each case is measured after `warmUp` times that do not count. */
export interface SwapRuns {
  readonly swaps: number;
  readonly loads: number;
  readonly warmUp: number;
}

/** What one way to the next snapshot did to the event loop, over many times. */
export interface SwapFigures {
  readonly database: DatabaseKind;
  readonly name: string;
  readonly stalls: readonly Stalls[];
}

/**
 * Swaps snapshots of a graph as the API does, on an embedded database and on a server, and measures how long the
 * event loop stands still: for a release of 20 edits that is followed, for the whole newest release and for a whole old
 * one. Reading from the database, checking, building, swapping and collecting the garbage of the old are all in it.
 */
export async function measureSwaps(document: GraphDocument, runs: SwapRuns): Promise<readonly SwapFigures[]> {
  const { stop, ...templates } = await startTestDatabases();
  const figures: SwapFigures[] = [];
  for (const kind of DATABASE_KINDS) {
    const filled = await fillDatabase(kind, templates, { document, count: runs.warmUp + runs.swaps });
    const run = createSliceRunner();
    figures.push(
      { database: kind, name: '20 edits followed', stalls: await measureFollowing(filled, run, runs) },
      { database: kind, name: 'newest release loaded', stalls: await measureLoads(filled, run, runs) },
      { database: kind, name: 'old release loaded', stalls: await measureOldLoads(filled, run, runs) },
    );
    await filled.remove();
  }
  await stop();
  return figures;
}

async function measureFollowing(
  { database, first, small }: FilledDatabase,
  run: RunSlices,
  { warmUp }: SwapRuns,
): Promise<readonly Stalls[]> {
  const versions = createGraphVersions((release) => loadVersion(database, run, release));
  versions.replace(first);
  const stalls: Stalls[] = [];
  for (const release of small) {
    const from = versions.current();
    if (!from) throw new Error('A version is current.');
    stalls.push(
      await watchLoop(async () => {
        versions.replace(await followReleases({ database, run, from, missing: [release] }));
      }),
    );
  }
  return stalls.slice(warmUp);
}

async function measureLoads(
  { database, small }: FilledDatabase,
  run: RunSlices,
  { warmUp, loads }: SwapRuns,
): Promise<readonly Stalls[]> {
  const versions = createGraphVersions((release) => loadVersion(database, run, release));
  const newest = small.at(-1);
  if (!newest) throw new Error('There are releases.');
  const stalls: Stalls[] = [];
  for (let time = 0; time < warmUp + loads; time += 1) {
    stalls.push(await watchLoop(async () => versions.reset(await loadVersion(database, run, newest), [])));
  }
  return stalls.slice(warmUp);
}

/** Each time another one, as requests with `?release=n` ask for them; none is at hand. */
async function measureOldLoads(
  { database, small }: FilledDatabase,
  run: RunSlices,
  { warmUp, loads }: SwapRuns,
): Promise<readonly Stalls[]> {
  const versions = createGraphVersions((release) => loadVersion(database, run, release));
  const [newest, ...older] = small.toReversed();
  if (!newest) throw new Error('There are releases.');
  versions.reset(await loadVersion(database, run, newest), older);
  const stalls: Stalls[] = [];
  for (const { number } of older.slice(0, warmUp + loads)) {
    stalls.push(await watchLoop(() => versions.at(number)));
  }
  return stalls.slice(warmUp);
}
