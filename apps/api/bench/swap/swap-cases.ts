import {
  buildSnapshot,
  diffGraphs,
  type Edit,
  EMPTY_GRAPH,
  type GraphDocument,
  planRelease,
  type Release,
  type ReleasePlan,
  type Statement,
} from '@symptograph/core';
import { anId } from '@symptograph/core/testing';
import { type Database, openDatabase } from '@symptograph/db';
import { type DatabaseKind, type TestDatabases, throwawayDatabase } from '@symptograph/db/testing';
import type { GraphVersion } from '../../src/graph-version.ts';

const EDITS = 20;

/** So that a transaction stays far within its limit of 30 s on a slow machine too. */
const STATEMENTS_AT_ONCE = 25_000;

/** A database that holds the large graph and, after it, small releases. */
export interface FilledDatabase {
  readonly database: Database;
  /** The release with which the large graph is complete. */
  readonly first: GraphVersion;
  /** The small releases, oldest first. */
  readonly small: readonly Release[];
  readonly remove: () => Promise<void>;
}

/** Publishes a graph and `count` releases of 20 edits each: concepts renamed, statements negated, removed and put back. */
export async function fillDatabase(
  kind: DatabaseKind,
  templates: TestDatabases,
  { document, count }: { readonly document: GraphDocument; readonly count: number },
): Promise<FilledDatabase> {
  const place = await throwawayDatabase(kind, templates);
  const database = await openDatabase(place.options);
  const append = (plan: ReleasePlan) => database.transact((tx) => tx.releases.append(plan));
  const publish = async ({ release, snapshot }: Partial<GraphVersion>, edits: readonly Edit[]) => {
    const request = { ...requestOf((release?.number ?? 0) + 1), previous: release };
    const plan = planRelease(snapshot ?? buildSnapshot(EMPTY_GRAPH), edits, request);
    await append(plan);
    return { release: plan.release, snapshot: plan.snapshot };
  };
  let first = await publish({}, diffGraphs(EMPTY_GRAPH, { ...document, statements: [] }));
  for (let start = 0; start < document.statements.length; start += STATEMENTS_AT_ONCE) {
    const statements = document.statements.slice(start, start + STATEMENTS_AT_ONCE);
    first = await publish(first, diffGraphs(EMPTY_GRAPH, { ...EMPTY_GRAPH, statements }));
  }
  const small: Release[] = [];
  let last = first;
  while (small.length < count) {
    last = await publish(last, editsOf(document, small.length));
    small.push(last.release);
  }
  const remove = async () => {
    await database.close();
    await place.remove();
  };
  return { database, first, small, remove };
}

function requestOf(number: number) {
  const publishedAt = new Date(Date.UTC(2026, 10, 24, 0, 0, number)).toISOString();
  return { id: anId('rel', number), title: `Release ${number}`, publishedAt };
}

/** Each release has subjects of its own, so that its edits are of the graph as it was at first. */
function editsOf({ concepts, statements }: GraphDocument, number: number): readonly Edit[] {
  return Array.from({ length: EDITS }, (_, place): Edit => {
    const at = number * EDITS + place;
    const [concept, statement] = [concepts[at], statements[at * 37]];
    if (!concept || !statement) throw new Error('The graph is too small for so many releases.');
    if (place % 3 === 0) {
      const name = `${concept.name} renamed`;
      return { type: 'put', subject: { ...concept, name, version: concept.version + 1 } };
    }
    if (place % 3 === 1) return { type: 'remove', id: statement.id };
    const negated: Statement = { ...statement, negated: true, version: statement.version + 1 };
    return { type: 'put', subject: negated };
  });
}
