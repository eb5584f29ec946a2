import { EMPTY_GRAPH, type GraphDocument, type Subject } from '@symptograph/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { Reader } from './reader.ts';
import { currentRelease } from './release-rows.ts';
import { subjectOf, typeOfSubject } from './subject-of.ts';
import { readSubjects } from './subject-rows.ts';
import { SUBJECT_TABLES } from './subject-tables.ts';
import { readRows } from './table-rows.ts';

/**
 * The graph at a release, by default the current one.
 *
 * The current one comes from the published tables, which takes several queries; when another process publishes
 * meanwhile, and for an older release, it comes from the revisions, which never change.
 */
export async function loadGraph(reader: Reader, number?: number): Promise<GraphDocument> {
  const current = await currentRelease(reader);
  if (!current && number === undefined) return EMPTY_GRAPH;
  const wanted = number ?? current?.number ?? 0;
  if (wanted < 1 || wanted > (current?.number ?? 0)) throw new Error(`There is no release ${wanted}.`);
  if (wanted === current?.number) {
    const graph = await readPublished(reader);
    if ((await currentRelease(reader))?.number === wanted) return graph;
  }
  return replayRevisions(reader, wanted);
}

/** The graph in the published tables. */
async function readPublished(reader: Reader): Promise<GraphDocument> {
  const graph: Partial<Record<keyof GraphDocument, readonly Subject[]>> = {};
  for (const table of Object.values(SUBJECT_TABLES)) graph[table.list] = await readSubjects(reader, table);
  return { ...EMPTY_GRAPH, ...(graph as Partial<GraphDocument>) };
}

/** The graph that the revisions up to a release make. */
async function replayRevisions(reader: Reader, number: number): Promise<GraphDocument> {
  const graph: Partial<Record<keyof GraphDocument, Subject[]>> = {};
  for await (const rows of readLatest(reader, number)) {
    for (const { subject_id, data } of rows) {
      if (data === null) continue;
      const { list } = SUBJECT_TABLES[typeOfSubject(subject_id)];
      graph[list] ??= [];
      graph[list].push(subjectOf(subject_id, data));
    }
  }
  return { ...EMPTY_GRAPH, ...(graph as Partial<GraphDocument>) };
}

/** A planner without statistics sorts the whole table for a part of DISTINCT ON; this stays in the order of the key. */
function readLatest(reader: Reader, number: number) {
  return readRows<{ readonly subject_id: string; readonly data: unknown }>(
    reader,
    'subject_id',
    (after, limit) => Prisma.sql`
      SELECT subject_id, data FROM revision AS latest
      WHERE subject_id > ${after} AND release_number <= ${number} AND NOT EXISTS (
        SELECT 1 FROM revision AS later
        WHERE later.subject_id = latest.subject_id
          AND later.release_number > latest.release_number AND later.release_number <= ${number})
      ORDER BY subject_id LIMIT ${limit}`,
  );
}
