import 'server-only';
import { type ChangeSetStatus, OPEN_STATUSES } from '@symptograph/core';
import { askDeskIfThere } from '../desk-api/ask-desk-if-there.ts';
import { ChangeSetStandingsDocument, type ChangeSetStandingsQuery } from '../desk-api/generated/graphql.ts';

/** How an open change set stands to what is published. */
export type ChangeSetStanding = ChangeSetStandingsQuery['changeSetStandings'][number];

/** The standings of those change sets of a list that are open, by number; a list is whole without them. */
export async function loadStandings(
  changeSets: readonly { readonly number: number; readonly status: ChangeSetStatus }[],
): Promise<ReadonlyMap<number, ChangeSetStanding>> {
  const open = changeSets.filter(({ status }) => OPEN_STATUSES.includes(status));
  if (open.length === 0) return new Map();
  const numbers = open.map(({ number }) => number);
  const answer = await askDeskIfThere(ChangeSetStandingsDocument, { numbers });
  return new Map(answer?.changeSetStandings.map((standing) => [standing.number, standing]));
}
