import 'server-only';
import { SourceListDocument, type SourceListQuery } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { askDeskIfThere } from '../desk-api/ask-desk-if-there.ts';
import { type SourceStandingFragment, SourceStandingsDocument } from '../desk-api/generated/graphql.ts';
import type { ListedSource } from './listed-source.ts';

/** The most that the API tells at once. */
const AT_ONCE = 100;

/** All sources, with what the desk knows of them where it answers. */
export async function loadSourceList(): Promise<readonly ListedSource[]> {
  const [sources, standings] = await Promise.all([allSources(), allStandings()]);
  return sources.map((source) => ({
    source,
    statements: source.statements.totalCount,
    standing: standings.get(source.id),
  }));
}

async function allSources(): Promise<SourceListQuery['sources']['nodes']> {
  const found: SourceListQuery['sources']['nodes'][number][] = [];
  for (let after: string | null = null; ; ) {
    const { sources }: SourceListQuery = await queryApi(SourceListDocument, { first: AT_ONCE, after });
    found.push(...sources.nodes);
    after = sources.pageInfo.endCursor;
    if (!sources.pageInfo.hasNextPage || after === null) return found;
  }
}

async function allStandings(): Promise<ReadonlyMap<string, SourceStandingFragment>> {
  const found = new Map<string, SourceStandingFragment>();
  for (let after: string | null = null; ; ) {
    const answer = await standingsAfter(after);
    for (const each of answer?.sources.nodes ?? []) found.set(each.id, each);
    after = answer?.sources.pageInfo.endCursor ?? null;
    if (!answer?.sources.pageInfo.hasNextPage || after === null) return found;
  }
}

function standingsAfter(after: string | null) {
  return askDeskIfThere(SourceStandingsDocument, { first: AT_ONCE, after });
}
