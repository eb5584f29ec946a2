import {
  buildSnapshot,
  diffGraphs,
  type GraphDocument,
  graphOf,
  planRelease,
  type ReleasePlan,
  type Snapshot,
  type Subject,
} from '@symptograph/core';
import { anId } from '@symptograph/core/testing';
import type { Database } from '../database.ts';

/** The plan that makes a graph the next release of a database. */
export async function planGraph(database: Database, graph: GraphDocument) {
  const previous = await database.releases.current();
  const before = await database.releases.loadGraph(previous?.number);
  const number = (previous?.number ?? 0) + 1;
  return planRelease(buildSnapshot(before), diffGraphs(before, graph), {
    id: anId('rel', number),
    title: `Release ${number}`,
    publishedAt: new Date(Date.UTC(2026, 10, 23, 8, 0, number)).toISOString(),
    by: 'An editor',
    previous,
  });
}

/** Publishes a graph as the next release of a database. */
export async function publishGraph(
  database: Database,
  graph: GraphDocument,
): Promise<ReleasePlan & { readonly snapshot: Snapshot }> {
  const plan = await planGraph(database, graph);
  await database.transact((tx) => tx.releases.append(plan));
  return plan;
}

/** What a snapshot holds, as a database returns it: subjects of each type sorted by id. */
export function documentOf(snapshot: Snapshot): GraphDocument {
  const lists = Object.entries(graphOf(snapshot)) as readonly [string, readonly Subject[]][];
  const sorted = lists.map(([list, subjects]) => [list, sortById(subjects)] as const);
  return Object.fromEntries(sorted) as unknown as GraphDocument;
}

function sortById<Subject extends { readonly id: string }>(subjects: readonly Subject[]): readonly Subject[] {
  return subjects.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
