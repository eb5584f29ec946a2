import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { contentPacks } from '../content-packs.ts';
import { findingLine, hasErrors, type PackFinding } from '../finding.ts';

/** The folders that the command line names; a name that is none ends the command with one line and exit code 2. */
export function namedFolders(): readonly string[] {
  const named = process.argv.slice(2);
  const missing = named.find((path) => !statSync(path, { throwIfNoEntry: false })?.isDirectory());
  if (missing !== undefined) {
    console.error(`${missing} is no folder.`);
    process.exit(2);
  }
  return named;
}

/** The folders that the command line names, else those of all packs that come with this package. */
export function packFolders(): readonly string[] {
  const named = namedFolders();
  return named.length > 0 ? named : contentPacks().map(({ folder }) => folder);
}

/** A path as seen from where the command runs. */
export function relativePath(path: string): string {
  return relative(process.cwd(), path);
}

/** Prints findings, a line each; with an error among them, the command ends with exit code 1. */
export function printFindings(findings: readonly PackFinding[]): void {
  for (const finding of findings) {
    console.log(findingLine({ ...finding, file: relativePath(finding.file) }));
  }
  if (hasErrors(findings)) process.exitCode = 1;
}
