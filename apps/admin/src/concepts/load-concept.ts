import 'server-only';
import type { ConceptKind } from '@symptograph/core';
import { cache } from 'react';
import {
  ConceptPageDocument,
  type ConceptPageQuery,
  type StatementViewFragment,
} from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

export type ConceptView = NonNullable<ConceptPageQuery['concept']>;

/** A concept with the statements that touch it, and where to read on when there are more. */
export interface LoadedConcept {
  readonly concept: ConceptView;
  readonly statements: readonly StatementViewFragment[];
  readonly total: number;
  readonly next: string | undefined;
}

/** Statements in one request, the API's limit, and on one page. */
const REQUEST_SIZE = 100;
const PAGE_SIZE = 300;

/** A concept and up to a page of its statements from a cursor on, or `null`; loaded once per request. */
export const loadConcept = cache(readConcept);

async function readConcept(
  kind: ConceptKind,
  slug: string,
  after: string | undefined,
): Promise<LoadedConcept | null> {
  const statements: StatementViewFragment[] = [];
  for (let cursor = after; ; ) {
    const { concept } = await queryApi(ConceptPageDocument, {
      kind,
      slug,
      first: REQUEST_SIZE,
      after: cursor ?? null,
    });
    if (concept === null) return null;
    const { nodes, pageInfo, totalCount } = concept.statements;
    statements.push(...nodes);
    cursor = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
    if (cursor === undefined || statements.length >= PAGE_SIZE) {
      return { concept, statements, total: totalCount, next: cursor };
    }
  }
}
