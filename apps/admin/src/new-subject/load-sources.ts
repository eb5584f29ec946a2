import { askDesk } from '../desk-api/ask-desk.ts';
import { FindSourcesDocument, type FindSourcesQuery } from '../desk-api/generated/graphql.ts';

/** A source that there is, published or in the change set. */
export type KnownSource = FindSourcesQuery['sources']['nodes'][number];

/** All sources, drafts of the change set included; undefined while the desk does not answer. */
export async function loadSources(
  changeSet: number | undefined,
): Promise<readonly KnownSource[] | undefined> {
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
