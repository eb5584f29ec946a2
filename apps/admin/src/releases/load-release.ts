import 'server-only';
import {
  ReleaseComparisonDocument,
  type ReleaseComparisonQuery,
  ReleasePageDocument,
  type ReleaseRowFragment,
} from '../api/generated/graphql.ts';
import { queryApi } from '../api/query-api.ts';

/** How many of its changes the page of a release shows; the comparison shows all. */
const SHOWN = 20;

/** A release with the one before it and what it changed; both are absent for the first. */
export interface LoadedRelease {
  readonly release: ReleaseRowFragment;
  readonly before: ReleaseRowFragment | null;
  readonly changes: NonNullable<ReleaseComparisonQuery['releaseDiff']>['changes'] | undefined;
}

/** The release with a number; undefined when there is none. */
export async function loadRelease(number: number): Promise<LoadedRelease | undefined> {
  const { release, before } = await queryApi(ReleasePageDocument, { number, before: number - 1 });
  if (release === null) return undefined;
  if (before === null) return { release, before, changes: undefined };
  const { releaseDiff } = await queryApi(ReleaseComparisonDocument, {
    from: before.number,
    to: number,
    actions: null,
    first: SHOWN,
    after: null,
  });
  return { release, before, changes: releaseDiff?.changes };
}
