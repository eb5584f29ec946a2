import {
  buildSnapshot,
  type Concept,
  type ConceptKind,
  type ConceptOf,
  conditionsWithSymptom,
  type GraphDocument,
  type StatementKind,
  type StatementOf,
} from '@symptograph/core';
import pg from 'pg';

/** The tables of schema.prisma; the rows go in as JSON whose keys are the columns. */
const TABLES = `
CREATE TABLE "Symptom" (id text PRIMARY KEY, slug text UNIQUE NOT NULL, name text NOT NULL, "symptomKind" text NOT NULL, summary text NOT NULL);
CREATE TABLE "Condition" (id text PRIMARY KEY, slug text UNIQUE NOT NULL, name text NOT NULL, commonness text, "mustNotMiss" boolean NOT NULL, summary text NOT NULL);
CREATE TABLE "DiagnosticTest" (id text PRIMARY KEY, slug text UNIQUE NOT NULL, name text NOT NULL, "testKind" text NOT NULL);
CREATE TABLE "Treatment" (id text PRIMARY KEY, slug text UNIQUE NOT NULL, name text NOT NULL, "treatmentKind" text NOT NULL);
CREATE TABLE "Source" (id text PRIMARY KEY, title text NOT NULL);
CREATE TABLE "ConditionSymptom" ("symptomId" text REFERENCES "Symptom", "conditionId" text REFERENCES "Condition", place int NOT NULL, PRIMARY KEY ("symptomId", "conditionId"));
CREATE TABLE "SymptomStatement" (id text PRIMARY KEY, "symptomId" text NOT NULL, "conditionId" text NOT NULL, "frequencyWord" text, FOREIGN KEY ("symptomId", "conditionId") REFERENCES "ConditionSymptom");
CREATE TABLE "Evidence" (id text PRIMARY KEY, "statementId" text NOT NULL REFERENCES "SymptomStatement", "sourceId" text NOT NULL REFERENCES "Source", locator text);
CREATE TABLE "TestStatement" (id text PRIMARY KEY, "conditionId" text NOT NULL REFERENCES "Condition", "testId" text NOT NULL REFERENCES "DiagnosticTest", purpose text[] NOT NULL);
CREATE TABLE "TreatmentStatement" (id text PRIMARY KEY, "conditionId" text NOT NULL REFERENCES "Condition", "treatmentId" text NOT NULL REFERENCES "Treatment", line text, aim text);
`;

/** What an application would have; made after the rows are in. */
const INDEXES = `
CREATE INDEX ON "ConditionSymptom" ("symptomId", place);
CREATE INDEX ON "SymptomStatement" ("symptomId", "conditionId");
CREATE INDEX ON "Evidence" ("statementId");
CREATE INDEX ON "TestStatement" ("conditionId");
CREATE INDEX ON "TreatmentStatement" ("conditionId");
ANALYZE;
`;

type Row = Readonly<Record<string, unknown>>;

/** Makes the tables of schema.prisma in an empty database and fills them with what the questions ask of a graph. */
export async function fillTables(url: string, document: GraphDocument): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(TABLES);
    for (const [table, rows] of Object.entries(rowsOf(document))) {
      const from = `jsonb_populate_recordset(null::"${table}", $1::jsonb)`;
      await client.query(`INSERT INTO "${table}" SELECT * FROM ${from}`, [JSON.stringify(rows)]);
    }
    await client.query(INDEXES);
  } finally {
    await client.end();
  }
}

/** The rows by table, in an order in which references are there. */
function rowsOf(document: GraphDocument): Readonly<Record<string, readonly Row[]>> {
  const { sources } = document;
  const symptoms = conceptsOf(document, 'SYMPTOM');
  const snapshot = buildSnapshot(document);
  const links = symptoms.flatMap(({ id: symptomId }) =>
    conditionsWithSymptom(snapshot, symptomId).map((link, place) => ({ ...link, symptomId, place })),
  );
  const symptomStatements = links.flatMap(({ statements }) => statements);
  return {
    Symptom: symptoms.map(withSummaryText),
    Condition: conceptsOf(document, 'CONDITION').map(withSummaryText),
    DiagnosticTest: conceptsOf(document, 'DIAGNOSTIC_TEST').map(withSummaryText),
    Treatment: conceptsOf(document, 'TREATMENT').map(withSummaryText),
    Source: sources.map(({ id, title }) => ({ id, title })),
    ConditionSymptom: links.map(({ symptomId, place, concept }) => ({
      symptomId,
      place,
      conditionId: concept.id,
    })),
    SymptomStatement: symptomStatements.map(({ id, subject, object, qualifiers }) => ({
      id,
      symptomId: object,
      conditionId: subject,
      frequencyWord: qualifiers.frequency?.word,
    })),
    Evidence: symptomStatements.flatMap((statement) =>
      statement.evidence.map(({ id, source, locator }) => ({
        id,
        statementId: statement.id,
        sourceId: source,
        locator,
      })),
    ),
    TestStatement: statementsOf(document, 'EVALUATED_BY').map(({ id, subject, object, purpose }) => ({
      id,
      conditionId: subject,
      testId: object,
      purpose,
    })),
    TreatmentStatement: statementsOf(document, 'TREATED_BY').map(({ id, subject, object, line, aim }) => ({
      id,
      conditionId: subject,
      treatmentId: object,
      line,
      aim,
    })),
  };
}

function conceptsOf<Kind extends ConceptKind>(
  { concepts }: GraphDocument,
  kind: Kind,
): readonly ConceptOf<Kind>[] {
  return concepts.filter((concept): concept is ConceptOf<Kind> => concept.kind === kind);
}

function statementsOf<Kind extends StatementKind>(
  { statements }: GraphDocument,
  kind: Kind,
): readonly StatementOf<Kind>[] {
  return statements.filter((statement): statement is StatementOf<Kind> => statement.kind === kind);
}

/** A concept as a row; what the table has no column for is left out by the database. */
function withSummaryText(concept: Concept): Row {
  return { ...concept, summary: concept.summary?.text };
}
