import { compilePack } from '../compile/compile-pack.ts';
import type { PackFinding } from '../finding.ts';
import { readPackFiles } from '../read/read-pack-files.ts';
import { checkCodes } from './check-codes.ts';
import type { CodeTerms } from './code-terms.ts';

/** Checks the codes of the pack in a folder, and counts them. Subjects that do not compile are left to `readPack`. */
export async function checkFolderCodes(
  folder: string,
  terms: CodeTerms,
): Promise<{ readonly codes: number; readonly findings: readonly PackFinding[] }> {
  const compiled = compilePack(folder, await readPackFiles(folder));
  const codes = compiled.document.concepts.reduce((sum, concept) => sum + concept.codes.length, 0);
  return { codes, findings: checkCodes(compiled, terms) };
}
