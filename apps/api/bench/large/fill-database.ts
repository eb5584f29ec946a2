import type { GraphDocument } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import { planGraph } from '@symptograph/db/testing';

const STATEMENTS_AT_ONCE = 25_000;

/** Publishes a graph, in parts, so that no transaction comes near its limit of time. */
export async function fillDatabase(database: Database, document: GraphDocument): Promise<void> {
  const count = document.statements.length;
  for (let begin = 0; begin === 0 || begin < count; begin += STATEMENTS_AT_ONCE) {
    const statements = document.statements.slice(0, begin + STATEMENTS_AT_ONCE);
    const plan = await planGraph(database, { ...document, statements });
    await database.transact((tx) => tx.releases.append(plan));
  }
}
