import 'server-only';
import { loadRuleBook } from '../rules/load-rule-book.ts';
import { type ReplayedCase, replayedCases } from '../rules/replayed-cases.ts';
import type { CaseListRequest } from './case-list-request.ts';
import { type PageOfCases, pageOfCases } from './page-of-cases.ts';

const PAGE_SIZE = 50;

/** A page of the case library, and the whole library as the rules answer it. */
export interface LoadedCases {
  readonly page: PageOfCases;
  readonly library: readonly ReplayedCase[];
}

/** A page of the cases that the library's address asks for, from the rule book, so that what the rules answer can be asked for too. */
export async function loadCaseList(request: CaseListRequest): Promise<LoadedCases> {
  const library = replayedCases(await loadRuleBook());
  return { page: pageOfCases(library, request, PAGE_SIZE), library };
}
