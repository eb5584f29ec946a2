import 'server-only';
import { ReleaseListDocument, type ReleaseRowFragment } from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

/** How many releases a page of the list has. */
export const RELEASES_ON_A_PAGE = 25;

/** A page of releases, newest first. */
export interface ReleaseListPage {
  readonly releases: readonly ReleaseRowFragment[];
  /** The release before the oldest of the page; undefined when there is none. */
  readonly beyond: ReleaseRowFragment | undefined;
  readonly totalCount: number;
  readonly next: string | undefined;
}

/** The releases after a cursor, with the one beyond them, so that each can be held against the one before it. */
export async function loadReleaseList(after: string | undefined): Promise<ReleaseListPage> {
  const { releases } = await queryApi(ReleaseListDocument, {
    first: RELEASES_ON_A_PAGE + 1,
    after: after ?? null,
  });
  const shown = releases.edges.slice(0, RELEASES_ON_A_PAGE);
  const beyond = releases.edges[RELEASES_ON_A_PAGE]?.node;
  return {
    releases: shown.map(({ node }) => node),
    beyond,
    totalCount: releases.totalCount,
    next: beyond && shown.at(-1)?.cursor,
  };
}
