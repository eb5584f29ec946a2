import { ok, type Result, refuse } from '@symptograph/core';
import { readObo } from '../obo/read-obo.ts';
import { readObographs } from '../obographs/read-obographs.ts';
import type { ReadProblem } from '../ontology/ontology.ts';
import { readTable } from '../table/read-table.ts';
import { type DraftLists, draftOntology } from './draft-ontology.ts';
import { draftTable } from './draft-table.ts';
import type { Drafts } from './drafts.ts';
import type { Mapping, MappingInput, OntologyInput, TableInput } from './mapping-shape.ts';

/** A file as it was read from disk; `name` is without its folder. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** Drafts all that some files say by a mapping; refuses files that it does not name, a sentence each. */
export function draftFiles(
  mapping: Mapping,
  files: readonly ImportFile[],
): Result<Drafts, readonly string[]> {
  const lists: DraftLists = { concepts: [], statements: [], leftOut: [] };
  const inputs = new Map<MappingInput, ImportFile>();
  const refused: string[] = [];
  for (const file of files) {
    const input = mapping.inputs.find((candidate) => candidate.files.includes(file.name));
    const other = input && inputs.get(input);
    if (!input) refused.push(`${file.name} is not one of the mapping's files: ${namesOf(mapping)}.`);
    else if (other) refused.push(`${file.name} and ${other.name} are the same input; give one of them.`);
    else inputs.set(input, file);
  }
  if (refused.length > 0) return refuse(refused);
  for (const [input, file] of inputs) {
    if (input.format === 'ontology') takeOntology(input, file, { mapping, lists });
    else takeTable(input, file, { mapping, lists });
  }
  return ok({ ...lists, sources: [...inputs.keys()].map(({ source }) => source) });
}

interface Context {
  readonly mapping: Mapping;
  readonly lists: DraftLists;
}

function namesOf({ inputs }: Mapping): string {
  return inputs.flatMap(({ files }) => files).join(', ');
}

function takeOntology(
  input: OntologyInput,
  { name: file, text }: ImportFile,
  { mapping, lists }: Context,
): void {
  const { ontology, problems } = isJson(text) ? readObographs(text) : readObo(text);
  take(problems, file, lists);
  if (ontology.terms.length === 0) lists.leftOut.push({ file, reason: 'the file holds no term' });
  draftOntology({ file, ontology, input, mapping }, lists);
}

function isJson(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text);
}

function takeTable(input: TableInput, { name: file, text }: ImportFile, { mapping, lists }: Context): void {
  const isTabbed = /\.(?:tsv|tab)$/i.test(file);
  const { delimiter = isTabbed ? '\t' : ',', quote = isTabbed ? '' : '"' } = input;
  const table = readTable(text, { delimiter, quote: quote === '' ? undefined : quote });
  take(table.problems, file, lists);
  draftTable({ file, table, input, mapping }, lists);
}

function take(problems: readonly ReadProblem[], file: string, { leftOut }: DraftLists): void {
  for (const problem of problems) leftOut.push({ file, ...problem });
}
