import type { IdPrefix, Source } from '@symptograph/core';
import type { SourceDraft } from './drafts.ts';

/**
 * The sources after an import, by slug: one that is known by its slug keeps its id, unless it is locked as it is.
 */
export function planSources(
  before: readonly Source[],
  drafts: readonly SourceDraft[],
  { newId, isLocked }: { newId: (prefix: IdPrefix) => string; isLocked: (id: string) => boolean },
): ReadonlyMap<string, Source> {
  const sources = new Map(before.map((source) => [source.slug, source]));
  for (const draft of drafts) {
    const known = sources.get(draft.slug);
    if (known && isLocked(known.id)) continue;
    sources.set(draft.slug, { ...draft, id: known?.id ?? newId('src'), version: known?.version ?? 1 });
  }
  return sources;
}
