import type { GraphDocument } from '@symptograph/core';
import { contentPacks } from '../src/content-packs.ts';
import { readPack } from '../src/read-pack.ts';

/** The graph of the pack with a slug. Throws when it is not sound: see `pnpm content:check`. */
export async function publishedPack(slug: string): Promise<GraphDocument> {
  const pack = contentPacks().find((each) => each.slug === slug);
  const { document, findings } = await readPack(pack?.folder ?? '');
  if (!document) throw new Error(`The pack ${slug} has ${findings.length} findings; see pnpm content:check.`);
  return document;
}
