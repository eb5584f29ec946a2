import type { Snapshot } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';
import { InvalidInputError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { knowRelease } from './know-release.ts';

/**
 * The published graph that whoever edits has seen; undefined when they do not say, or it is the current one. Brings the graph in memory
 * up to date when they saw a newer one. Throws an InvalidInputError when there is no such release.
 */
export async function graphSeen(
  desk: Desk,
  ifRelease: number | null | undefined,
): Promise<Snapshot | undefined> {
  if (ifRelease === null || ifRelease === undefined) return undefined;
  await knowRelease(desk, ifRelease);
  const { release } = currentVersion(desk.versions);
  if (ifRelease === release.number) return undefined;
  const seen = await desk.versions.at(ifRelease);
  if (seen) return seen.snapshot;
  const message = `There is no release ${ifRelease}; ifRelease must be 1 to ${release.number}.`;
  throw new InvalidInputError([{ path: 'ifRelease', message }]);
}
