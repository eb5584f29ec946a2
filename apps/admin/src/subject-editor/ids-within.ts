import { ID_PREFIXES } from '@symptograph/core';

const ID = new RegExp(`\\b(?:${ID_PREFIXES.join('|')})_[0-7][0-9A-HJKMNP-TV-Z]{25}\\b`, 'g');

/** Every id of something of the graph that plain data mentions, each once; its own pieces of evidence are not counted. */
export function idsWithin(data: unknown): readonly string[] {
  const found = JSON.stringify(data).match(ID) ?? [];
  return [...new Set(found)].filter((id) => !id.startsWith('evd_'));
}
