import { aCase, aConcept, aContract, aCriterion, aGraph, aRule, aStatement } from '@symptograph/core/testing';
import { describe, expect, inject, test } from 'vitest';
import { connect } from '../connect/connect.ts';
import { databaseOf } from '../database.ts';
import { openDatabase } from '../open-database.ts';
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

describe.each(DATABASE_KINDS)('a database of the kind %s that is older than rules', (kind) => {
  test('is brought up to date when it is opened, keeps what was published, and takes rules and cases', async () => {
    const place = await emptyDatabase(kind, inject('testDatabases'));
    const connection = await connect(place.options);
    await migrate(connection, (await readMigrations()).slice(0, 1));
    const older = databaseOf(connection);
    const { release } = await publishGraph(older, graph);
    await older.close();

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
