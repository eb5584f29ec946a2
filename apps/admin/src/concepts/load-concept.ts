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

/** What is read of which concept. */
interface ConceptRequest {
  readonly kind: ConceptKind;
  readonly slug: string;
  /** The cursor from which on its statements are read. */
  readonly after: string | undefined;
  /** The change set whose drafts make it; undefined reads what is published. */
  readonly changeSet: number | undefined;
}

/** A concept and up to a page of its statements, or `null`; loaded once per request. */
export function loadConcept(request: ConceptRequest): Promise<LoadedConcept | null> {
  return loadOnce(JSON.stringify(request));
}

const loadOnce = cache((request: string) => readConcept(JSON.parse(request) as ConceptRequest));

async function readConcept({ kind, slug, after, changeSet }: ConceptRequest): Promise<LoadedConcept | null> {
  const statements: StatementViewFragment[] = [];
  for (let cursor = after; ; ) {
    const { concept } = await queryApi(
      ConceptPageDocument,
      { kind, slug, first: REQUEST_SIZE, after: cursor ?? null },
      { changeSet },
    );
    if (concept === null) return null;
    const { nodes, pageInfo, totalCount } = concept.statements;
    statements.push(...nodes);
    cursor = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
    if (cursor === undefined || statements.length >= PAGE_SIZE) {
      return { concept, statements, total: totalCount, next: cursor };
    }
  }
}
