import 'server-only';
import { can } from '@symptograph/core';
import { notFound } from 'next/navigation';
import { ChangeSetHeadDocument, CoverageBookDocument } from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import type { ClientBook, TextsOfRules } from '../rule-book/client-book.ts';
import { loadClientBook } from '../rule-book/load-client-book.ts';
import { loadRuleTexts } from '../rule-book/load-rule-texts.ts';
import { loadViewer } from '../session/load-viewer.ts';
import type { CoverageRequest } from './coverage-request.ts';

/** The change set whose rules and cases are run, as far as the page needs it. */
interface CoveredChangeSet {
  readonly number: number;
  readonly title: string;
  readonly head: number;
}

/** All that a browser needs to run the cases by itself; the cases themselves it asks for. */
export interface LoadedCoverage {
  readonly book: ClientBook;
  readonly texts: TextsOfRules;
  readonly changeSet: CoveredChangeSet | undefined;
  /** Whether whoever looks may write a case. */
  readonly mayMake: boolean;
}

/** The rules to run the cases against: the published ones, or those of a change set for who may read it. */
export async function loadCoverage({
  changeSet: number,
}: Pick<CoverageRequest, 'changeSet'>): Promise<LoadedCoverage> {
  const viewer = await loadViewer();
  const mayMake = viewer !== undefined && can(viewer, 'CREATE_CHANGE_SET') === true;
  const texts = loadRuleTexts();
  if (number === undefined)
    return { book: await loadClientBook(), texts: await texts, changeSet: undefined, mayMake };
  const [{ ruleBook }, { changeSet }] = await Promise.all([
    queryDesk(CoverageBookDocument, {}, { changeSet: number }),
    queryDesk(ChangeSetHeadDocument, { number }),
  ]);
  if (changeSet === null) notFound();
  return { book: ruleBook as unknown as ClientBook, texts: await texts, changeSet, mayMake };
}
