import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files in a folder and below it that pass, by path; a path to one file gives that file. Rejects when it cannot be read. */
export async function filesIn(path: string, passes: (name: string) => boolean): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && passes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
