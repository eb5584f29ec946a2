import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../mappings/', import.meta.url);

/** A mapping that comes with this package. */
export interface ShippedMapping {
  readonly name: string;
  /** Absolute path of its file. */
  readonly path: string;
}

/** The mappings that come with this package, by name. */
export function shippedMappings(): readonly ShippedMapping[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => ({
    name: file.slice(0, -'.yaml'.length),
    path: fileURLToPath(new URL(file, FOLDER)),
  }));
}
