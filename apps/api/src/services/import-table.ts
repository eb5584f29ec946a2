import { readFileSync } from 'node:fs';
import { graphOf } from '@symptograph/core';
import {
  type Drafts,
  draftFiles,
  type ImportFile,
  type Mapping,
  planImport,
  readMapping,
  shippedMappings,
} from '@symptograph/exchange';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { doneBefore } from '../desk/done-before.ts';
import { once } from '../desk/once.ts';
import { InvalidInputError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { changeSetTitle } from './change-set-title.ts';
import { changesOfImport, isImportable } from './import-graph.ts';
import { packOwnership } from './pack-ownership.ts';
import { proposeImport } from './propose-import.ts';
import { type ToldImport, toldImport } from './told-import.ts';

/** Files that somebody uploads, and what in them is what. */
export interface TableImport {
  readonly title: string;
  /** The text of a mapping in YAML, or the name of one that comes with this version. */
  readonly mapping: string;
  readonly files: readonly ImportFile[];
  readonly idempotencyKey?: string | null | undefined;
  /** Only tell what would happen. */
  readonly isDryRun: boolean;
}

/** The account of an import of files. */
export interface TableImported {
  readonly account: ToldImport;
  /** Undefined for a dry run, when nothing changed, and when findings of integrity forbid it. */
  readonly changeSet: number | undefined;
}

/**
 * Imports files at the desk, by the same plan as the command: a change set that belongs to whoever asks, who is its contributor and
 * cannot approve it. Throws an InvalidInputError that names every mistake of the mapping, or a file that gives nothing.
 */
export async function importTable(at: AtDesk, { isDryRun, ...given }: TableImport): Promise<TableImported> {
  const { desk } = at;
  const { id: ownerId } = allowed(at.viewer, 'CREATE_CHANGE_SET');
  const request = { operation: 'importTable', input: given };
  // Before it is planned: what was imported and published since would come out as nothing to do.
  const known = isDryRun ? undefined : await doneBefore<TableImported>(at, request);
  if (known) return known.outcome;
  const title = changeSetTitle(given.title);
  const drafts = draftsOf(given.files, mappingOf(given.mapping));
  await desk.refresh();
  const { snapshot, release } = currentVersion(desk.versions);
  const isLocked = await packOwnership(desk.database());
  const plan = planImport(drafts, { before: graphOf(snapshot), snapshot, newId: desk.mintId, isLocked });
  const account = toldImport(plan);
  if (isDryRun || !isImportable(plan)) return { account, changeSet: undefined };
  const changes = changesOfImport(snapshot, plan, title);
  const imported = await once(at, request, async (tx) => {
    const proposed = { title, changes, ownerId, baseRelease: release.number, now: desk.now() };
    return { account, changeSet: await proposeImport(tx, proposed) };
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: imported.changeSet, head: changes.length });
  return imported;
}

function mappingOf(given: string): Mapping {
  const shipped = shippedMappings().find(({ name }) => name === given.trim());
  const mapping = readMapping(shipped ? readFileSync(shipped.path, 'utf8') : given);
  if (mapping.ok) return mapping.value;
  throw invalid('mapping', mapping.error);
}

function draftsOf(files: readonly ImportFile[], mapping: Mapping): Drafts {
  const drafts = draftFiles(mapping, files);
  if (!drafts.ok) throw invalid('files', drafts.error);
  if (files.length > 0) return drafts.value;
  throw invalid('files', ['Give at least one file of those that the mapping names.']);
}

function invalid(path: string, sentences: readonly string[]): InvalidInputError {
  const [first = 'It cannot be read.', ...more] = sentences;
  return new InvalidInputError([{ path, message: first }, ...more.map((message) => ({ path, message }))]);
}
