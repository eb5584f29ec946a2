import 'server-only';
import { oncePerRelease } from '../releases/once-per-release.ts';
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

const loadLibrary = oncePerRelease(async () => replayedCases(await loadRuleBook()));

/** A page of the cases that the library's address asks for, from the rule book, so that what the rules answer can be asked for too. */
export async function loadCaseList(request: CaseListRequest): Promise<LoadedCases> {
  const library = await loadLibrary();
  return { page: pageOfCases(library, request, PAGE_SIZE), library };
}
