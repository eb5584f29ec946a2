import 'server-only';
import { CaseListDocument, type CaseListQuery } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';
import { loadRuleBook } from '../rules/load-rule-book.ts';
import { type ReplayedCase, replayedCases } from '../rules/replayed-cases.ts';

const PAGE_SIZE = 50;

/** A page of the case library, and the whole library as the rules answer it. */
export interface LoadedCases {
  readonly page: CaseListQuery['cases'];
  readonly replayed: readonly ReplayedCase[];
}

/** A page of the case library from a cursor on, with what the rules answer to every case. */
export async function loadCaseList(after: string | undefined): Promise<LoadedCases> {
  const [{ cases }, book] = await Promise.all([
    queryApi(CaseListDocument, { first: PAGE_SIZE, after: after ?? null }),
    loadRuleBook(),
  ]);
  return { page: cases, replayed: replayedCases(book) };
}
