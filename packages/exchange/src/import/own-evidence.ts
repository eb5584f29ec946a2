import type { Evidence, IdPrefix } from '@symptograph/core';

/** What pieces of evidence an import has for a subject: places in one source. */
export interface EvidenceRequest {
  readonly source: string;
  readonly locators: readonly string[];
  readonly newId: (prefix: IdPrefix) => string;
}

/**
 * A subject's evidence after an import: pieces of other sources stay, those of the import's source become one for each
 * locator, and a piece that was there keeps its id and whatever else it says.
 */
export function ownEvidence(
  before: readonly Evidence[],
  { source, locators, newId }: EvidenceRequest,
): readonly Evidence[] {
  const others = before.filter((piece) => piece.source !== source);
  const own = [...new Set(locators)].map((locator): Evidence => {
    const known = before.find((piece) => piece.source === source && piece.locator === locator);
    return known ?? { id: newId('evd'), source, locator, direction: 'SUPPORTS' };
  });
  return [...others, ...own];
}
