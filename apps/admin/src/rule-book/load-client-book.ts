import 'server-only';
import { cache } from 'react';
import { TriedBookDocument } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import type { ClientBook } from './client-book.ts';

/** The published rules over the facts that they, their contracts and the cases name; loaded once per request. */
export const loadClientBook = cache(async (): Promise<ClientBook> => {
  const { ruleBook } = await queryApi(TriedBookDocument, {});
  return ruleBook as unknown as ClientBook;
});
