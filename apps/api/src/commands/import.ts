import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatabaseError, openDatabase, ReleaseConflict } from '@symptograph/db';
import {
  draftFiles,
  type ImportFile,
  type Mapping,
  readMapping,
  renderImport,
  shippedMappings,
} from '@symptograph/exchange';
import { Command, Option } from 'commander';
import { BlockedError } from '../domain-error.ts';
import { environment, readSettings } from '../env.ts';
import { type ImportOutcome, type ImportRequest, importGraph } from '../services/import-graph.ts';
import { importerNamed } from '../services/importer-named.ts';
import { StartupProblem } from '../startup-problem.ts';

interface Given {
  readonly mapping: string;
  readonly data?: string;
  readonly apply?: true;
  readonly json?: true;
  readonly all?: true;
  readonly as?: string;
}

/**
 * `import <files...> --mapping <mapping>`: tells what an import would do, and with `--apply` does it: as a change set that waits for editors, or
 * as release 1 where nothing was published yet.
 *
 * The account is on stdout. Ends with exit code 1, and lines on stderr, when nothing could be read, when the graph
 * would be broken, or when the data cannot be opened.
 */
export function importCommand(): Command {
  const names = shippedMappings().map(({ name }) => name);
  return new Command('import')
    .description(
      'Brings concepts and statements from ontologies (OBO, obographs JSON) and tables (CSV, TSV).',
    )
    .argument('<files...>', 'files that the mapping names; a folder stands for those of them that it holds')
    .requiredOption('--mapping <mapping>', `a YAML file, or one of: ${names.join(', ')}`)
    .option('--data <folder>', 'data folder (default: SYMPTOGRAPH_DATA, or the server of DATABASE_URL)')
    .addOption(
      new Option('--apply', 'make it a change set, or release 1 where there is none').conflicts('dryRun'),
    )
    .option('--as <email>', 'the person whom the change set belongs to (default: a program)')
    .option('--dry-run', 'only tell what would happen (the default)')
    .option('--json', 'print the account as JSON, with every trouble and finding')
    .option('--all', 'list every trouble instead of counting them by reason')
    .action(async (files: readonly string[], given: Given) => {
      try {
        process.exitCode = await runImport(files, given);
      } catch (error) {
        if (!isExpected(error)) throw error;
        process.stderr.write(`${error.message}\n`);
        process.exitCode = 1;
      }
    });
}

async function runImport(paths: readonly string[], given: Given): Promise<number> {
  const mapping = await loadMapping(given.mapping);
  const drafts = draftFiles(mapping, await readFiles(paths, mapping));
  if (!drafts.ok) throw new StartupProblem(drafts.error.join('\n'));
  const request = { title: mapping.title, drafts: drafts.value, apply: given.apply === true };
  const outcome = await withDatabase(given, request);
  const { plan, release, changeSet } = outcome;
  const isBroken = plan.findings.some(({ gate }) => gate === 'INTEGRITY');
  process.stdout.write(given.json ? asJson(outcome) : asText(outcome, given));
  if (isBroken)
    process.stderr.write('The graph would be broken, so nothing was imported. See “broken” above.\n');
  const isDone = release !== undefined || changeSet !== undefined;
  return isBroken || (given.apply && plan.edits.length > 0 && !isDone) ? 1 : 0;
}

async function loadMapping(nameOrPath: string): Promise<Mapping> {
  const path = shippedMappings().find(({ name }) => name === nameOrPath)?.path ?? nameOrPath;
  const mapping = readMapping(await readText(path));
  if (mapping.ok) return mapping.value;
  throw new StartupProblem(`${path} is no mapping:\n${mapping.error.map((line) => `  ${line}`).join('\n')}`);
}

async function readFiles(paths: readonly string[], { inputs }: Mapping): Promise<readonly ImportFile[]> {
  const found = paths.flatMap((path) => {
    const names = inputs.map(({ files }) => files.find((name) => existsSync(join(path, name))));
    const held = names.flatMap((name) => (name === undefined ? [] : join(path, name)));
    return held.length > 0 ? held : [path];
  });
  return Promise.all(found.map(async (path) => ({ name: basename(path), text: await readText(path) })));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder that holds none of the mapping’s files'
          : code;
    throw new StartupProblem(`${path} cannot be read: ${reason}.`);
  }
}

/** A dry run makes no data folder: where there is none yet, it plans for an empty graph. */
async function withDatabase({ data, as }: Given, request: ImportRequest): Promise<ImportOutcome> {
  const settings = readSettings(environment);
  const databaseUrl = data === undefined ? settings.databaseUrl : undefined;
  const dataFolder = data ?? settings.dataFolder;
  const isNew = databaseUrl === undefined && !existsSync(join(dataFolder, 'postgres'));
  if (isNew && !request.apply) return importGraph(undefined, request);
  const database = await openDatabase({ url: databaseUrl, ownerUrl: settings.databaseOwnerUrl, dataFolder });
  try {
    const ownerId = as === undefined ? undefined : await importerNamed(database, as);
    return await importGraph(database, { ...request, ownerId });
  } finally {
    await database.close();
  }
}

function asText({ plan, release, changeSet }: ImportOutcome, { apply, all }: Given): string {
  const lines = [...renderImport(plan, all)];
  if (release) lines.push(`published as release ${release.number}: ${release.title}`);
  else if (changeSet !== undefined) lines.push(`waits for editors in CS-${changeSet}`);
  else if (!apply && plan.edits.length > 0) lines.push('This was a dry run: add --apply to do it.');
  return `${lines.join('\n')}\n`;
}

function asJson({ plan, release, changeSet }: ImportOutcome): string {
  const { edits, ...account } = plan;
  const made = { release: release ?? null, changeSet: changeSet ?? null };
  return `${JSON.stringify({ ...account, edits: edits.length, ...made }, null, 2)}\n`;
}

function isExpected(error: unknown): error is Error {
  return (
    error instanceof StartupProblem ||
    error instanceof DatabaseError ||
    error instanceof ReleaseConflict ||
    error instanceof BlockedError
  );
}
