import type { GraphVersion } from '../graph-version.ts';
import type { GraphVersions } from '../graph-versions.ts';
import { onlyValue } from './graphql-request.ts';
import { HttpProblem } from './http-problem.ts';

/** The current version. Throws an HttpProblem when nothing is loaded yet. */
export function currentVersion(versions: GraphVersions): GraphVersion {
  const current = versions.current();
  if (current) return current;
  throw new HttpProblem({
    status: 503,
    code: 'UNAVAILABLE',
    message: 'The graph is being loaded. Ask again in a few seconds.',
    headers: { 'retry-after': '2' },
  });
}

/**
 * The graph version that a request reads: the one that was current when it came, or that of `?release=n`. Throws an
 * HttpProblem when the number is none or names no release.
 */
export async function requestedVersion(
  versions: GraphVersions,
  current: GraphVersion,
  search: URLSearchParams,
): Promise<GraphVersion> {
  const asked = onlyValue(search, 'release');
  if (asked === undefined) return current;
  if (!/^[1-9]\d{0,8}$/.test(asked)) {
    throw new HttpProblem({
      status: 400,
      message: `release must be the number of a release, such as ?release=1, not "${asked}".`,
    });
  }
  const version = await versions.at(Number(asked));
  if (version) return version;
  throw new HttpProblem({
    status: 404,
    code: 'NOT_FOUND',
    message: `There is no release ${asked}; the current one is ${current.release.number}. List them with the field releases.`,
    details: { currentRelease: current.release.number },
  });
}
