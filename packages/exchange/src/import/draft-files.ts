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

/**
 * Drafts all that some files say by a mapping; refuses files that it does not name, and files that give nothing, a sentence each.
 *
 * A download that failed is refused rather than read as a version that says nothing: that would take back all that its source
 * has said.
 */
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
  const empty = [...inputs].flatMap(([input, file]) => takeFile(input, file, { mapping, lists }) ?? []);
  if (empty.length > 0) return refuse(empty);
  return ok({ ...lists, sources: [...inputs.keys()].map(({ source }) => source) });
}

interface Context {
  readonly mapping: Mapping;
  readonly lists: DraftLists;
}

function namesOf({ inputs }: Mapping): string {
  return inputs.flatMap(({ files }) => files).join(', ');
}

/** Drafts what a file says; a sentence when that is nothing. */
function takeFile(input: MappingInput, file: ImportFile, context: Context): string | undefined {
  const { concepts, statements, leftOut } = context.lists;
  const [drafts, troubles] = [concepts.length + statements.length, leftOut.length];
  if (input.format === 'ontology') takeOntology(input, file, context);
  else takeTable(input, file, context);
  if (concepts.length + statements.length > drafts) return undefined;
  const { line, reason } = leftOut[troubles] ?? { reason: 'it holds no term and no row' };
  return `${file.name} gives nothing to import: ${line === undefined ? '' : `line ${line}: `}${reason.replace(/\.$/, '')}.`;
}

function takeOntology(
  input: OntologyInput,
  { name: file, text }: ImportFile,
  { mapping, lists }: Context,
): void {
  const { ontology, problems } = isJson(text) ? readObographs(text) : readObo(text);
  take(problems, file, lists);
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
