import type { Snapshot } from '@symptograph/core';
import type { Desk } from '../desk/desk.ts';
import { InvalidInputError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';

/**
 * The published graph that whoever edits has seen; undefined when they do not say, or it is the current one. Brings the graph in memory
 * up to date when they saw a newer one. Throws an InvalidInputError when there is no such release.
 */
export async function graphSeen(
  { versions, refresh }: Desk,
  ifRelease: number | null | undefined,
): Promise<Snapshot | undefined> {
  if (ifRelease === null || ifRelease === undefined) return undefined;
  if (ifRelease > currentVersion(versions).release.number) await refresh();
  const { release } = currentVersion(versions);
  if (ifRelease === release.number) return undefined;
  const seen = await versions.at(ifRelease);
  if (seen) return seen.snapshot;
  const message = `There is no release ${ifRelease}; ifRelease must be 1 to ${release.number}.`;
  throw new InvalidInputError([{ path: 'ifRelease', message }]);
}
