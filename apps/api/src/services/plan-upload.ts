import { readFileSync } from 'node:fs';
import { graphOf, type Result } from '@symptograph/core';
import {
  draftFiles,
  type ImportFile,
  type ImportPlan,
  type Mapping,
  planImport,
  planList,
  readMapping,
  releasesOfLists,
  shippedMappings,
} from '@symptograph/exchange';
import type { Desk } from '../desk/desk.ts';
import { InvalidInputError } from '../domain-error.ts';
import type { GraphVersion } from '../graph-version.ts';
import { packOwnership } from './pack-ownership.ts';

/** Files that somebody uploads, and what in them is what. */
export interface Upload {
  /** The text of a mapping in YAML, the name of one that comes with this version, or `concept-list`. */
  readonly mapping: string;
  readonly files: readonly ImportFile[];
}

/** Names lists of concepts that were downloaded, which need no mapping. */
const LIST_MAPPING = 'concept-list';

/**
 * What uploaded files would bring to what is published. Throws an InvalidInputError that names every mistake of the mapping, or a file
 * that gives nothing.
 */
export async function planUpload(desk: Desk, now: GraphVersion, upload: Upload): Promise<ImportPlan> {
  const { mapping, files } = upload;
  if (files.length === 0) throw invalid('files', ['Give at least one file.']);
  const { snapshot } = now;
  const before = graphOf(snapshot);
  if (mapping.trim() === LIST_MAPPING) {
    const releases = await releasesAt(desk, releasesOfLists(files));
    return given('files', planList(files, { before, snapshot, releases }));
  }
  const drafts = given('files', draftFiles(mappingOf(mapping), files));
  const isLocked = await packOwnership(desk.database());
  return planImport(drafts, { before, snapshot, newId: desk.mintId, isLocked });
}

/** How many releases the rows of lists may be of: each that is not in memory has to be loaded. */
const MOST_RELEASES = 5;

async function releasesAt(desk: Desk, numbers: readonly number[]) {
  const wanted = numbers.filter((number) => Number.isSafeInteger(number) && number > 0);
  if (wanted.length > MOST_RELEASES) {
    throw invalid('files', [
      `The rows are of ${wanted.length} releases, and may be of ${MOST_RELEASES} at most; bring the lists back one by one.`,
    ]);
  }
  const versions = await Promise.all(wanted.map((number) => desk.versions.at(number)));
  return new Map(versions.flatMap((at) => (at ? [[at.release.number, at.snapshot] as const] : [])));
}

function mappingOf(named: string): Mapping {
  const shipped = shippedMappings().find(({ name }) => name === named.trim());
  return given('mapping', readMapping(shipped ? readFileSync(shipped.path, 'utf8') : named));
}

function given<Value>(path: string, read: Result<Value, readonly string[]>): Value {
  if (read.ok) return read.value;
  throw invalid(path, read.error);
}

function invalid(path: string, sentences: readonly string[]): InvalidInputError {
  const [first = 'It cannot be read.', ...more] = sentences;
  return new InvalidInputError([{ path, message: first }, ...more.map((message) => ({ path, message }))]);
}
