/**
 * What it costs the database to publish 20 edits, by the size of the graph and by how many releases there are, on both kinds of
 * database. Run: pnpm bench publish [statements] [releases]
 */
import { performance } from 'node:perf_hooks';
import { type Change, changeBetween, type Snapshot, type Statement } from '@symptograph/core';
import { type Database, openDatabase } from '../src/index.ts';
import {
  AUTHOR,
  addPeople,
  anApproval,
  CLINICIAN,
  DATABASE_KINDS,
  type DatabaseKind,
  planChanges,
  publishGraph,
  publishPlan,
  startTestDatabases,
  storeChangeSet,
  throwawayDatabase,
} from '../src/testing/index.ts';
import { largeGraph } from './large-graph.ts';

const EDITS = 20;
const SAMPLE = 25;
const SMALL = 400;
const FLOOR = 3;

const [large = 100_000, releases = 1_000] = process.argv.slice(2).map(Number);
const { stop, ...templates } = await startTestDatabases();
const rows: Record<string, Record<string, number>> = {};
let worst = 0;
for (const kind of DATABASE_KINDS) {
  const small = await publishing(kind, SMALL, releases);
  const big = await publishing(kind, large, SAMPLE);
  const [first, last, of] = [median(small.slice(0, SAMPLE)), median(small.slice(-SAMPLE)), median(big)];
  worst = Math.max(worst, of / first, last / first);
  rows[kind] = {
    [`${SMALL} statements`]: first,
    [`after ${releases} releases`]: last,
    [`${large} statements`]: of,
  };
  console.log(kind, rows[kind]);
}
await stop();

console.log(`Publishing ${EDITS} edits: median milliseconds of the transaction; Node ${process.version}`);
console.table(rows);
console.log(
  `${worst <= FLOOR ? 'HOLDS' : 'MISSED'}: at most ${FLOOR} times the cost (${worst.toFixed(2)} times)`,
);
process.exitCode = worst <= FLOOR ? 0 : 1;

/** How long each of some publishes took over a graph of some statements, in milliseconds. */
async function publishing(kind: DatabaseKind, size: number, count: number): Promise<readonly number[]> {
  const place = await throwawayDatabase(kind, templates);
  const database = await openDatabase(place.options);
  const { snapshot } = await publishGraph(database, largeGraph(size));
  await addPeople(database, AUTHOR, CLINICIAN);
  const times: number[] = [];
  let current = { snapshot, statements: [...largeGraph(size).statements] };
  for (let round = 1; round <= count; round += 1)
    current = await publishOnce(database, current, { round, times });
  await database.close();
  await place.remove();
  return times;
}

interface Current {
  readonly snapshot: Snapshot;
  readonly statements: Statement[];
}

async function publishOnce(
  database: Database,
  { snapshot, statements }: Current,
  { round, times }: { readonly round: number; readonly times: number[] },
): Promise<Current> {
  const changes = editsAt(statements, round);
  const start = performance.now();
  let planning = 0;
  const made = await database.transact(async (tx) => {
    const changeSet = await storeChangeSet(tx, changes);
    await tx.reviews.append(anApproval(changeSet, changes));
    await tx.changeSets.save({ number: changeSet.number, status: 'APPROVED' });
    const planned = performance.now();
    const plan = await planChanges(tx, changeSet.number, changes, snapshot);
    planning = performance.now() - planned;
    await publishPlan(tx, plan);
    return plan;
  });
  times.push(performance.now() - start - planning);
  return { snapshot: made.snapshot, statements };
}

/** Edits of 20 statements, other ones in each round; they are made in `statements` too. */
function editsAt(statements: Statement[], round: number): readonly Change[] {
  return Array.from({ length: EDITS }, (_, index) => (round * EDITS * 7 + index) % statements.length).flatMap(
    (place) => {
      const base = statements[place];
      if (!base) return [];
      const evidence = base.evidence.map((each) => ({ ...each, locator: `Section ${round}` }));
      const draft = { ...base, evidence } as Statement;
      const change = changeBetween({ base, draft });
      statements[place] = { ...draft, version: base.version + 1 };
      return change ?? [];
    },
  );
}

function median(times: readonly number[]): number {
  return Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0) * 10) / 10;
}
