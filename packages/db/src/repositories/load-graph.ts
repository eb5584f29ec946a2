import type { Concept, GraphDocument, Source, Statement } from '@symptograph/core';
import { Prisma } from '../generated/prisma/client.ts';
import { readConcepts } from './concept-rows.ts';
import type { Reader } from './reader.ts';
import { currentRelease } from './release-rows.ts';
import { readSources } from './source-rows.ts';
import { readStatements } from './statement-rows.ts';
import { subjectOf, typeOfSubject } from './subject-of.ts';
import { readRows } from './table-rows.ts';

const EMPTY: GraphDocument = { concepts: [], statements: [], sources: [] };

/**
 * The graph at a release, by default the current one.
 *
 * The current one comes from the published tables, which takes several queries; when another process publishes
 * meanwhile, and for an older release, it comes from the revisions, which never change.
 */
export async function loadGraph(reader: Reader, number?: number): Promise<GraphDocument> {
  const current = await currentRelease(reader);
  if (!current && number === undefined) return EMPTY;
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
  return {
    concepts: await readConcepts(reader),
    statements: await readStatements(reader),
    sources: await readSources(reader),
  };
}

/** The graph that the revisions up to a release make. */
async function replayRevisions(reader: Reader, number: number): Promise<GraphDocument> {
  const concepts: Concept[] = [];
  const statements: Statement[] = [];
  const sources: Source[] = [];
  const lists = { CONCEPT: concepts, STATEMENT: statements, SOURCE: sources };
  for await (const rows of readLatest(reader, number)) {
    for (const { subject_id, data } of rows) {
      if (data === null) continue;
      const list: unknown[] = lists[typeOfSubject(subject_id)];
      list.push(subjectOf(subject_id, data));
    }
  }
  return { concepts, statements, sources };
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
