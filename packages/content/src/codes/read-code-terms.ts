import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CodeTerms, mergeTerms } from './code-terms.ts';
import { readObographsTerms } from './read-obographs-terms.ts';
import { readTsvTerms } from './read-tsv-terms.ts';

/**
 * The terms in a folder: `terms.tsv` with `xrefs.tsv` and every obographs `*.json`. Throws when there is neither.
 */
export async function readCodeTerms(folder: string): Promise<CodeTerms> {
  const names = (await readdir(folder)).sort();
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  const sets: CodeTerms[] = [];
  if (names.includes('terms.tsv') && names.includes('xrefs.tsv')) {
    sets.push(readTsvTerms(await read('terms.tsv'), await read('xrefs.tsv')));
  }
  for (const name of names.filter((candidate) => candidate.endsWith('.json'))) {
    sets.push(readObographsTerms(await read(name)));
  }
  if (sets.length === 0) {
    throw new Error(`${folder} has neither terms.tsv with xrefs.tsv nor an obographs *.json.`);
  }
  return mergeTerms(sets);
}
