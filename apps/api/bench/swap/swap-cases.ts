import {
  applyToSnapshot,
  buildSnapshot,
  diffGraphs,
  type Edit,
  type GraphDocument,
  planRelease,
  type Release,
  type ReleasePlan,
  type Snapshot,
  type Statement,
} from '@symptograph/core';
import { anId } from '@symptograph/core/testing';
import { type Database, openDatabase } from '@symptograph/db';
import { type DatabaseKind, type TestDatabases, throwawayDatabase } from '@symptograph/db/testing';

const EDITS = 20;
const EMPTY: GraphDocument = { concepts: [], statements: [], sources: [] };

/** A database that holds the large graph as release 1 and, after it, small releases. */
export interface FilledDatabase {
  readonly database: Database;
  readonly first: { readonly release: Release; readonly snapshot: Snapshot };
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
  const first = planRelease(buildSnapshot(EMPTY), diffGraphs(EMPTY, document), requestOf(1));
  await append(first);
  const small: Release[] = [];
  let { release: previous, snapshot } = first;
  for (let number = 2; number < 2 + count; number += 1) {
    const edits = editsOf(document, number);
    const plan = planRelease(snapshot, edits, { ...requestOf(number), previous });
    await append(plan);
    snapshot = applyToSnapshot(snapshot, edits);
    previous = plan.release;
    small.push(plan.release);
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
