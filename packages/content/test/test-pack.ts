import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFinding } from '../src/finding.ts';
import { packFilePaths } from '../src/read/read-pack-files.ts';

/** The folder of a pack made for tests. */
export function testPack(name: string): string {
  return fileURLToPath(new URL(`./packs/${name}`, import.meta.url));
}

/** `file:line CODE` of each finding, sorted, files as seen from the pack's folder. */
export function placesOf(folder: string, findings: readonly PackFinding[]): readonly string[] {
  return findings.map(({ file, line, code }) => `${relative(folder, file)}:${line} ${code}`).sort();
}

/** The same, as comments `# expect: CODE, CODE` in the files of the pack announce it. */
export async function announcedPlaces(folder: string): Promise<readonly string[]> {
  const places: string[] = [];
  for (const file of await packFilePaths(folder)) {
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      const codes = /# expect: (.*)$/.exec(line)?.[1]?.split(', ') ?? [];
      places.push(...codes.map((code) => `${relative(folder, file)}:${index + 1} ${code}`));
    }
  }
  return places.sort();
}
