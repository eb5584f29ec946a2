import 'server-only';
import { cache } from 'react';
import { SourcePageDocument, type SourcePageQuery } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

const PAGE_SIZE = 50;

/** A source with a page of the statements that cite it, from a cursor on, or `null`; loaded once per request. */
export const loadSource = cache(
  async (slug: string, after: string | undefined): Promise<SourcePageQuery['source']> => {
    const { source } = await queryApi(SourcePageDocument, { slug, first: PAGE_SIZE, after: after ?? null });
    return source;
  },
);
