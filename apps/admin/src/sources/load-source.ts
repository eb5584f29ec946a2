import 'server-only';
import { cache } from 'react';
import { SourceNameDocument, SourcePageDocument, type SourcePageQuery } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

const PAGE_SIZE = 50;

/** The source of that slug, or `null`; asked once per request however many parts of a page need it. */
export const loadSourceName = cache(async (slug: string) => {
  const { source } = await queryApi(SourceNameDocument, { slug });
  return source;
});

/** A source with a page of the statements that cite it, from a cursor on, or `null`. */
export async function loadSource(
  slug: string,
  after: string | undefined,
): Promise<SourcePageQuery['source']> {
  const { source } = await queryApi(SourcePageDocument, { slug, first: PAGE_SIZE, after: after ?? null });
  return source;
}
