import 'server-only';
import { can } from '@symptograph/core';
import {
  ChangeSetBehindDocument,
  ChangeSetsBehindDocument,
  ScheduledChangeSetsDocument,
  type ScheduledChangeSetsQuery,
} from '../desk-api/generated/graphql.ts';
import { queryDesk } from '../desk-api/query-desk.ts';
import { loadViewer } from '../session/load-viewer.ts';
import { RELEASES_ON_A_PAGE } from './load-release-list.ts';

/** The change sets that a page of releases came from, by the releases' numbers; none for whom they are not to read. */
export async function loadChangeSetsBehind(after: string | undefined): Promise<ReadonlyMap<number, number>> {
  if (!(await mayRead())) return new Map();
  const page = { first: RELEASES_ON_A_PAGE, after: after ?? null };
  const { releases } = await queryDesk(ChangeSetsBehindDocument, page);
  return new Map(
    releases.nodes.flatMap(({ number, changeSet }) =>
      changeSet === null ? [] : [[number, changeSet] as const],
    ),
  );
}

/** The change set that a release came from; null when it came from none, undefined for whom it is not to read. */
export async function loadChangeSetBehind(number: number): Promise<number | null | undefined> {
  if (!(await mayRead())) return undefined;
  const { release } = await queryDesk(ChangeSetBehindDocument, { number });
  return release?.changeSet ?? null;
}

/** What is to be published at a time; nothing for whom it is not to read. */
export async function loadScheduled(): Promise<ScheduledChangeSetsQuery['changeSets']['nodes']> {
  if (!(await mayRead())) return [];
  const { changeSets } = await queryDesk(ScheduledChangeSetsDocument, {});
  return changeSets.nodes;
}

async function mayRead(): Promise<boolean> {
  const viewer = await loadViewer();
  return viewer !== undefined && can(viewer, 'READ_DRAFTS') === true;
}
