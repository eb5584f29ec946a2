import 'server-only';
import type { ConceptKind } from '@symptograph/core';
import { cache } from 'react';
import {
  ConceptNameDocument,
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

/** The concept of that name, or `null`; asked once per request however many parts of a page need it. */
export const loadConceptName = cache(async (kind: ConceptKind, slug: string) => {
  const { concept } = await queryApi(ConceptNameDocument, { kind, slug });
  return concept;
});

/** A concept and up to a page of its statements from a cursor on, or `null`. */
export async function loadConcept(
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
