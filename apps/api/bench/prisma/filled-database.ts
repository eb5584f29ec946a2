import type { GraphDocument } from '@symptograph/core';
import { startPostgresServer } from '@symptograph/db/testing';
import { fillTables } from './fill-tables.ts';

/** A throwaway PostgreSQL server whose tables hold a graph. */
export async function startFilledDatabase(document: GraphDocument) {
  const server = await startPostgresServer();
  const url = server.url('postgres');
  try {
    await fillTables(url, document);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, stop: () => server.stop() };
}
