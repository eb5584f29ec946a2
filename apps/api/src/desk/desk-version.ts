import { can, type Viewer } from '@symptograph/core';
import type { GraphVersion } from '../graph-version.ts';
import type { GraphVersions } from '../graph-versions.ts';
import { onlyValue } from '../http/graphql-request.ts';
import { HttpProblem } from '../http/http-problem.ts';
import { currentVersion, requestedVersion } from '../http/requested-release.ts';
import { layOver } from '../services/lay-over.ts';
import { loadDraft } from '../services/load-draft.ts';
import type { Desk } from './desk.ts';

/** Where versions of the graph come from at the desk. */
export interface DeskVersions {
  readonly desk: Desk;
  readonly versions: GraphVersions;
}

/**
 * The graph version that a request at the desk reads: the current release, that of `?release=n`, or what the change set of
 * `?changeSet=n` is laid over with the set in place. Rejects with an HttpProblem when there is no such, or the viewer may not read drafts.
 */
export async function deskVersion(
  { desk, versions }: DeskVersions,
  viewer: Viewer,
  search: URLSearchParams,
): Promise<GraphVersion> {
  const current = currentVersion(versions);
  const asked = onlyValue(search, 'changeSet');
  if (asked === undefined) return requestedVersion(versions, current, search);
  if (!/^[1-9]\d{0,8}$/.test(asked) || search.has('release')) {
    throw new HttpProblem({
      status: 400,
      message: `changeSet must be the number of a change set, such as ?changeSet=142, and comes without release; it is "${asked}".`,
    });
  }
  const allowed = can(viewer, 'READ_DRAFTS');
  if (allowed !== true) {
    const isKnown = viewer.kind !== 'ANONYMOUS';
    throw new HttpProblem({
      status: isKnown ? 403 : 401,
      code: isKnown ? 'FORBIDDEN' : 'UNAUTHENTICATED',
      message: allowed,
    });
  }
  const number = Number(asked);
  const database = desk.database();
  if (!(await database.changeSets.find(number)))
    throw new HttpProblem({ status: 404, code: 'NOT_FOUND', message: `There is no change set ${asked}.` });
  return (await layOver(desk, await loadDraft(database, number))).after;
}
