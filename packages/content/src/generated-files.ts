import { fileURLToPath } from 'node:url';
import { contentPacks, PACK_SCHEMA_PATH } from './content-packs.ts';
import { coveragePage } from './coverage/coverage-page.ts';
import type { PackFinding } from './finding.ts';
import { readPack } from './read-pack.ts';
import { packSchemaText } from './shape/pack-schema.ts';

/** A file of this repository that is made from the packs and kept in step with them by a test. */
export interface GeneratedFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
}

/** The schema of pack files and the coverage page of each pack; a pack with errors has findings and no page. */
export async function generatedFiles(): Promise<{
  readonly files: readonly GeneratedFile[];
  readonly findings: readonly PackFinding[];
}> {
  const files: GeneratedFile[] = [{ path: PACK_SCHEMA_PATH, text: packSchemaText() }];
  const findings: PackFinding[] = [];
  for (const { slug, folder } of contentPacks()) {
    const { pack, document, findings: ofPack } = await readPack(folder);
    findings.push(...ofPack);
    if (pack && document) files.push({ path: coveragePath(slug), text: coveragePage(pack, document) });
  }
  return { files, findings };
}

function coveragePath(slug: string): string {
  return fileURLToPath(new URL(`../../../docs/content/${slug}.md`, import.meta.url));
}
