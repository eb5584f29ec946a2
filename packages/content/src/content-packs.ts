import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A pack that comes with this package. */
export interface ContentPack {
  readonly slug: string;
  /** Absolute path of its folder. */
  readonly folder: string;
}

const PACKS_FOLDER = fileURLToPath(new URL('../packs/', import.meta.url));

/** Path of the JSON Schema of pack files, for editors. */
export const PACK_SCHEMA_PATH = join(PACKS_FOLDER, 'pack.schema.json');

/** The packs that come with this package, by slug. */
export function contentPacks(): readonly ContentPack[] {
  return readdirSync(PACKS_FOLDER)
    .sort()
    .map((slug) => ({ slug, folder: join(PACKS_FOLDER, slug) }))
    .filter(({ folder }) => existsSync(join(folder, 'pack.yaml')));
}
