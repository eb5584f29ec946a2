import {
  buildSnapshot,
  diffGraphs,
  EMPTY_GRAPH,
  planRelease,
  subjectsOf,
  subjectTypeOf,
} from '@symptograph/core';
import {
  aCase,
  aConcept,
  aContract,
  aCriterion,
  aGraph,
  anId,
  aRule,
  aStatement,
} from '@symptograph/core/testing';
import { describe, expect, inject, test } from 'vitest';
import { connectOwner } from '../connect/connect.ts';
import { openDatabase } from '../open-database.ts';
import { revisionRow } from '../repositories/revisions.ts';
import { subjectRow } from '../repositories/subject-rows.ts';
import { SUBJECT_TABLES } from '../repositories/subject-tables.ts';
import { documentOf, publishGraph } from '../testing/publish-graph.ts';
import { DATABASE_KINDS, emptyDatabase } from '../testing/test-databases.ts';
import { verifyDatabase } from '../verify-database.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-folder.ts';

const clot = aConcept('CONDITION', 1);
const pain = aConcept('SYMPTOM', 1);
const graph = aGraph([clot, pain], [aStatement('HAS_SYMPTOM', 1, { subject: clot, object: pain })]);
const withRules = {
  ...graph,
  criteria: [aCriterion(1)],
  rules: [aRule(1)],
  contracts: [aContract(1)],
  cases: [aCase(1)],
};

const { release, revisions } = planRelease(buildSnapshot(EMPTY_GRAPH), diffGraphs(EMPTY_GRAPH, graph), {
  id: anId('rel', 1),
  title: 'Release 1',
  publishedAt: '2026-11-23T08:00:00.000Z',
});

/** The SQL that wrote a row when the first migration was all there was. */
const insert = (table: string, row: object) =>
  `INSERT INTO "${table}" (${Object.keys(row).join(', ')}) SELECT ${Object.keys(row).join(', ')}
   FROM json_populate_record(NULL::"${table}", $row$${JSON.stringify(row)}$row$);`;

const RELEASE_BY_SQL = [
  insert('release', {
    number: release.number,
    id: release.id,
    title: release.title,
    published_at: release.publishedAt,
    hash: release.hash,
    concepts: release.concepts,
    statements: release.statements,
  }),
  ...revisions.map((revision) => insert('revision', revisionRow(revision))),
  ...[...subjectsOf(graph)].map((subject) => {
    const table = SUBJECT_TABLES[subjectTypeOf(subject.id) ?? 'SOURCE'];
    return insert(table.name, subjectRow(subject, table, release.number));
  }),
].join('\n');

describe.each(DATABASE_KINDS)('a database of the kind %s that is older than rules', (kind) => {
  test('is brought up to date when it is opened, keeps what was published, and takes rules and cases', async () => {
    const place = await emptyDatabase(kind, inject('testDatabases'));
    const connection = await connectOwner(place.options);
    await migrate(connection, (await readMigrations()).slice(0, 1));
    await (await connection.adapter.connect()).executeScript(RELEASE_BY_SQL);
    await connection.close();

    const database = await openDatabase(place.options);
    expect(await database.releases.current()).toEqual(release);
    expect(await database.releases.loadGraph()).toEqual(graph);
    const { snapshot } = await publishGraph(database, withRules);
    expect(await database.releases.loadGraph()).toEqual(documentOf(snapshot));
    expect(documentOf(snapshot)).toEqual(withRules);
    expect(await database.releases.loadGraph(1)).toEqual(graph);
    expect(await verifyDatabase(database)).toEqual([]);
    await database.close();
    await place.remove();
  });
});
