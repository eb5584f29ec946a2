import { readFile } from 'node:fs/promises';
import type { IdPrefix } from '@symptograph/core';
import { monotonicFactory } from 'ulid';
import type { PackFinding } from '../finding.ts';
import { packFilePaths } from '../read/read-pack-files.ts';
import { mintIds } from './mint-ids.ts';
import { writeAtomically } from './write-atomically.ts';

/** What minting did to the files of a pack. */
export interface MintReport {
  /** Files that were changed, with the number of their new ids. */
  readonly changed: readonly { readonly file: string; readonly minted: number }[];
  /** Why files were left as they are. */
  readonly findings: readonly PackFinding[];
}

/** Adds the missing ids to all files of a pack's folder, in place; ids grow in the order of the files. */
export async function mintFolder(folder: string): Promise<MintReport> {
  const ulid = monotonicFactory();
  const newId = (prefix: IdPrefix) => `${prefix}_${ulid()}`;
  const changed: { file: string; minted: number }[] = [];
  const findings: PackFinding[] = [];
  for (const file of await packFilePaths(folder)) {
    const result = mintIds(file, await readFile(file, 'utf8'), newId);
    if (!result.ok) {
      findings.push(...result.error);
    } else if (result.value.minted > 0) {
      await writeAtomically(file, result.value.text);
      changed.push({ file, minted: result.value.minted });
    }
  }
  return { changed, findings };
}
