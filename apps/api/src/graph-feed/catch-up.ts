import type { Database } from '@symptograph/db';
import type { GraphVersion } from '../graph-version.ts';
import type { GraphVersions } from '../graph-versions.ts';
import { followReleases, isChain } from './follow-releases.ts';
import { loadVersion } from './load-version.ts';
import { releasesSince } from './releases-since.ts';
import type { RunSlices } from './run-slices.ts';
import { within } from './within.ts';

/** How long the database may take to say what is current, in milliseconds. */
const HEAD_LIMIT = 10_000;

/** More releases than this cost more one by one than the whole graph at once. */
const MOST_FOLLOWED = 100;

/** What is brought up to what. */
export interface CatchUpDeps {
  readonly database: Database;
  readonly versions: GraphVersions;
  readonly run: RunSlices;
  /** Told when the database has another history than the version that was read so far. */
  readonly onOtherHistory: (before: GraphVersion) => void;
}

/**
 * Makes the newest release of the database current; the version that is current now, or undefined when it was already.
 *
 * What is missing comes as changes of the current version. Only when there is none, when very many releases are missing,
 * or when the database has another history (it was restored from a backup, or it is another one), the whole release is
 * loaded. Throws when the
 * database does not answer or a release is not what was published; then everything stays as it was.
 */
export async function catchUp(deps: CatchUpDeps): Promise<GraphVersion | undefined> {
  const { database, versions, run } = deps;
  const current = versions.current();
  const head = await within(HEAD_LIMIT, database.releases.current());
  if (!head) throw new Error('The database has no release.');
  if (head.hash === current?.release.hash) return undefined;

  const newer = current ? await releasesSince(database, current.release.number) : [];
  const missing = newer.filter(({ number }) => number <= head.number).toReversed();
  const continues = current && missing.length > 0 && isChain(current.release, missing);
  if (continues && missing.length <= MOST_FOLLOWED) {
    const version = await followReleases({ database, run, from: current, missing });
    versions.replace(version, [...missing.slice(0, -1).toReversed(), ...versions.releases()]);
    return version;
  }
  if (current && !continues) deps.onOtherHistory(current);
  const version = await loadVersion(database, run, head);
  const older = (await releasesSince(database, 0)).filter(({ number }) => number < head.number);
  versions.reset(version, older);
  return version;
}
