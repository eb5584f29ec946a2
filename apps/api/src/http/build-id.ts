import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the programs are that decide what an answer says: this one and core. */
function programFolders(): readonly string[] {
  return [
    new URL('..', import.meta.url).href,
    new URL('.', import.meta.resolve('@symptograph/core')).href,
  ].map((url) => fileURLToPath(url));
}

/** Names the program that runs: the same for the same files, so that entity tags outlive a restart. */
export async function buildId(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of programFolders()) {
    const files = await readdir(folder, { recursive: true });
    for (const file of files.filter((name) => /\.[jt]s$/.test(name)).toSorted()) {
      hash.update(`${file}\n`).update(await readFile(join(folder, file)));
    }
  }
  return hash.digest('base64url');
}
