import type { Frequency } from '@symptograph/core';
import type { TableReading, TableRow } from '../table/read-table.ts';
import type { DraftLists } from './draft-ontology.ts';
import type { CodeRef, ConceptDraft, ConceptName, Trouble } from './drafts.ts';
import type { Column, Mapping, TableEnd, TableInput, TableStatement } from './mapping-shape.ts';
import { readCode } from './read-code.ts';

/** A longer cell is no name, code or note. */
const MOST_CHARACTERS = 10_000;

/** A table and what the mapping says of it. */
export interface TableToDraft {
  readonly file: string;
  readonly table: TableReading;
  readonly input: TableInput;
  readonly mapping: Pick<Mapping, 'codes'>;
}

interface Row extends TableToDraft {
  readonly row: TableRow;
  readonly lists: DraftLists;
  /** Concepts drafted before, so that each comes once. */
  readonly drafted: Map<string, string>;
}

/** Drafts the concepts and statements in the rows of a table. A row may say what another one said. */
export function draftTable(work: TableToDraft, lists: DraftLists): void {
  const { file, table, input } = work;
  const columns = columnsOf(input);
  const missing = columns.filter((column) => !table.columns.includes(column));
  if (missing.length > 0) {
    const reason = `the table has no column ${missing.map((column) => `“${column}”`).join(', ')}; none of its rows is read`;
    lists.leftOut.push({ file, line: 1, reason });
    return;
  }
  const drafted = new Map<string, string>();
  for (const row of table.rows) {
    const context: Row = { ...work, row, lists, drafted };
    const long = columns.find((column) => (row.cells[column]?.length ?? 0) > MOST_CHARACTERS);
    if (long !== undefined) {
      leaveOut(context, { at: long, reason: `the cell has more than ${MOST_CHARACTERS} characters` });
      continue;
    }
    for (const concept of input.concepts) takeEnd({ ...concept, create: true }, context);
    for (const statement of input.statements) takeStatement(statement, context);
  }
}

function columnsOf({ concepts, statements }: TableInput): readonly string[] {
  const ends = [...concepts, ...statements.flatMap(({ subject, object }) => [subject, object])];
  const columns = ends.flatMap(({ code, name }) => [code?.column, name?.column]);
  for (const { negated, frequency, note, locator } of statements) {
    columns.push(negated?.column, frequency?.column, note?.column, locator?.column);
  }
  return [...new Set(columns.filter((column) => column !== undefined))];
}

/** The concept that an end names, drafted when it may be created; undefined where the row names none. */
function takeEnd(end: TableEnd, context: Row): ConceptName | undefined {
  const { file, row, lists, mapping } = context;
  const name = end.name && cell(row, end.name);
  const written = end.code && cell(row, end.code);
  const code = written === undefined ? undefined : readCode(written, mapping.codes);
  if (typeof code === 'string') {
    lists.leftOut.push({ file, line: row.line, at: written, reason: code });
    return undefined;
  }
  if (!code && name === undefined) return undefined;
  const named: ConceptName = { kind: end.kind, code, name };
  if (end.create && (end.code === undefined || code)) draftConcept(named, end, context);
  return named;
}

function draftConcept({ kind, code, name }: ConceptName, { fields }: TableEnd, context: Row): void {
  const { file, row, input, lists, drafted } = context;
  const locator = code ? curie(code) : name;
  if (name === undefined || locator === undefined) {
    leaveOut(context, { at: locator, reason: 'the row gives no name for it' });
    return;
  }
  const key = `${kind} ${code ? locator : name.toLowerCase()}`;
  const before = drafted.get(key);
  if (before === undefined) {
    drafted.set(key, name);
    const { slug: source } = input.source;
    const plain = { synonyms: [], codes: [], merged: [], isObsolete: false } satisfies Partial<ConceptDraft>;
    lists.concepts.push({ file, line: row.line, kind, code, name, source, locator, fields, ...plain });
  } else if (code && before !== name) {
    leaveOut(context, { at: locator, reason: 'the row gives another name than an earlier one' });
  }
}

function takeStatement(statement: TableStatement, context: Row): void {
  const { file, row, input, lists } = context;
  const subject = takeEnd(statement.subject, context);
  const object = takeEnd(statement.object, context);
  if (!subject || !object) return;
  const { negated, frequency, note, locator } = statement;
  const often = frequency && readFrequency(frequency, context);
  if (often === null) return;
  lists.statements.push({
    file,
    line: row.line,
    kind: statement.kind,
    subject,
    object,
    negated: negated?.values.includes(row.cells[negated.column] ?? '') ?? false,
    frequency: often,
    note: note && cell(row, note),
    source: input.source.slug,
    locator: (locator && cell(row, locator)) ?? `${wordsOf(subject)}, ${wordsOf(object)}`,
  });
}

/** Undefined for an empty cell, null for one that the mapping does not know. */
function readFrequency(
  { column, values }: NonNullable<TableStatement['frequency']>,
  context: Row,
): Omit<Frequency, 'evidence'> | undefined | null {
  const value = context.row.cells[column] ?? '';
  if (value === '') return undefined;
  if (Object.hasOwn(values, value)) return values[value] ?? null;
  leaveOut(context, { at: value, reason: `the mapping does not know this value of ${column}` });
  return null;
}

function cell({ cells }: TableRow, { column, remove, unless, system }: Column): string | undefined {
  const whole = (cells[column] ?? '').replace(/\s+/g, ' ').trim();
  const value = remove !== undefined && whole.startsWith(remove) ? whole.slice(remove.length) : whole;
  if (value === '' || unless?.isIn(value)) return undefined;
  return system === undefined ? value : `${system}:${value}`;
}

function leaveOut({ file, row, lists }: Row, trouble: Pick<Trouble, 'at' | 'reason'>): void {
  lists.leftOut.push({ file, line: row.line, ...trouble });
}

function wordsOf({ code, name }: ConceptName): string {
  return code ? curie(code) : (name ?? '');
}

function curie({ system, value }: CodeRef): string {
  return `${system}:${value}`;
}
