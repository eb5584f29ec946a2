/** From a database to a snapshot and back, on both kinds of database. Run: pnpm bench load [statements] */
import { performance } from 'node:perf_hooks';
import { buildSnapshot } from '@symptograph/core';
import { openDatabase } from '../src/index.ts';
import {
  DATABASE_KINDS,
  type DatabaseKind,
  planGraph,
  startTestDatabases,
  type TestDatabases,
  throwawayDatabase,
} from '../src/testing/index.ts';
import { largeGraph } from './large-graph.ts';

const FLOOR_MS = 3_000;
const LOADS = 5;

interface Figures {
  readonly kind: DatabaseKind;
  readonly append: number;
  readonly open: number;
  /** Median of database to snapshot, current release. */
  readonly load: number;
  readonly slowest: number;
  /** Database to snapshot from the revisions, as an older release is loaded. */
  readonly old: number;
}

const size = Number(process.argv[2] ?? 100_000);
const graph = largeGraph(size);
const { stop, ...templates } = await startTestDatabases();
const results: Figures[] = [];
for (const kind of DATABASE_KINDS) results.push(await measure(kind, templates));
await stop();

console.log(`${size} statements, milliseconds; Node ${process.version}`);
console.table(
  Object.fromEntries(
    results.map(({ kind, append, open, load, slowest, old }) => [
      kind,
      {
        'append a release': append,
        open,
        'load (median)': load,
        'load (slowest)': slowest,
        'load an old one': old,
      },
    ]),
  ),
);
const slowest = Math.max(...results.map(({ load }) => load));
const holds = slowest < FLOOR_MS;
console.log(`${holds ? 'HOLDS' : 'MISSED'}: database to snapshot in ${slowest} ms, floor ${FLOOR_MS} ms`);
process.exitCode = holds ? 0 : 1;

async function measure(kind: DatabaseKind, databases: TestDatabases): Promise<Figures> {
  const place = await throwawayDatabase(kind, databases);
  const first = await openDatabase(place.options);
  const plan = await planGraph(first, graph);
  const append = await time(() => first.transact((tx) => tx.releases.append(plan)));
  const next = await planGraph(first, { ...graph, statements: graph.statements.slice(1) });
  await first.transact((tx) => tx.releases.append(next));
  await first.close();

  const start = performance.now();
  const database = await openDatabase(place.options);
  const open = Math.round(performance.now() - start);
  const loads: number[] = [];
  for (let round = 0; round < LOADS; round += 1) {
    globalThis.gc?.();
    loads.push(await time(async () => buildSnapshot(await database.releases.loadGraph())));
  }
  const old = await time(async () => buildSnapshot(await database.releases.loadGraph(1)));
  await database.close();
  await place.remove();
  loads.sort((a, b) => a - b);
  return { kind, append, open, load: loads[Math.floor(LOADS / 2)] ?? 0, slowest: loads.at(-1) ?? 0, old };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}
