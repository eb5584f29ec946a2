import 'server-only';
import { cache } from 'react';
import { CasePageDocument, type CaseViewFragment } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

/** A case of the library, or `null`; loaded once per request. */
export const loadCase = cache(async (slug: string): Promise<CaseViewFragment | null> => {
  return (await queryApi(CasePageDocument, { slug })).case;
});
