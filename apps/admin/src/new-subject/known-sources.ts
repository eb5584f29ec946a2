import { askDesk } from '../desk-api/ask-desk.ts';
import { FindSourcesDocument, type FindSourcesQuery } from '../desk-api/generated/graphql.ts';
import { keptLoads } from './kept-loads.ts';

/** A source that there is, published or in the change set. */
export type KnownSource = FindSourcesQuery['sources']['nodes'][number];

const kept = keptLoads({ load: loadSources, keptMs: 60_000, now: () => performance.now() });

/**
 * All sources, drafts of the change set included, as they were within the last minute, so that who types does not load them at every
 * pause; undefined while the desk does not answer.
 */
export const knownSources = kept.lately;

/** All sources as they are now, as `knownSources` tells them from then on. */
export const sourcesNow = kept.anew;

async function loadSources(changeSet: number | undefined): Promise<readonly KnownSource[] | undefined> {
  const all: KnownSource[] = [];
  let after: string | null | undefined;
  do {
    const answer = await askDesk(FindSourcesDocument, { after }, changeSet);
    if (!answer.ok) return undefined;
    const { nodes, pageInfo } = answer.value.sources;
    all.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  } while (after);
  return all;
}
