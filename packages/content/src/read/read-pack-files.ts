import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

/** The paths of all `*.yaml` and `*.yml` files of a pack's folder and its subfolders, sorted. */
export async function packFilePaths(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Reads all files of a pack, in the order of their paths. */
export async function readPackFiles(folder: string): Promise<readonly YamlFile[]> {
  const paths = await packFilePaths(folder);
  return Promise.all(paths.map(async (path) => readYamlFile(path, await readFile(path, 'utf8'))));
}
