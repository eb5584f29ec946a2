import type { Release } from '@symptograph/core';
import type { GraphVersion } from './graph-version.ts';

/** The graph versions that requests can be pinned to. */
export interface GraphVersions {
  /** The current version; undefined until the first is loaded. */
  readonly current: () => GraphVersion | undefined;
  /** All releases, newest first. */
  readonly releases: () => readonly Release[];
  /** Makes a version current; one that is not newer than the current one changes nothing. `before` are all older releases, newest first. */
  readonly replace: (version: GraphVersion, before?: readonly Release[]) => void;
  /** Makes a version of another history current, whatever was before, and forgets the old versions. */
  readonly reset: (version: GraphVersion, before: readonly Release[]) => void;
  /** The version of a release, loaded when it is an old one; undefined when there is no such release. */
  readonly at: (number: number) => Promise<GraphVersion | undefined>;
}

/** What old versions are kept within: how many, and how many concepts and statements they hold together. */
export interface OldVersionLimits {
  readonly versions: number;
  /** A subject takes about 1 kB. */
  readonly subjects: number;
}

const DEFAULT_LIMITS: OldVersionLimits = { versions: 8, subjects: 400_000 };

/**
 * The versions of the graph, none yet. `load` reads an old release's graph; requests that ask for the same one at the
 * same time wait for one load. Old versions that were not asked for longest are let go first.
 */
export function createGraphVersions(
  load: (release: Release) => Promise<GraphVersion>,
  limits: OldVersionLimits = DEFAULT_LIMITS,
): GraphVersions {
  let current: GraphVersion | undefined;
  let releases: readonly Release[] = [];
  const loaded = new Map<number, GraphVersion>();
  const loading = new Map<number, Promise<GraphVersion>>();

  const keep = (version: GraphVersion) => {
    loaded.delete(version.release.number);
    loaded.set(version.release.number, version);
    for (const number of loaded.keys()) {
      if (fits(loaded, limits) || number === version.release.number) break;
      loaded.delete(number);
    }
    return version;
  };
  const loadOnce = (release: Release) => {
    const started = loading.get(release.number);
    if (started) return started;
    const isWanted = () => loading.get(release.number) === whenLoaded;
    const whenLoaded: Promise<GraphVersion> = load(release)
      .then((version) => (isWanted() ? keep(version) : version))
      .finally(() => isWanted() && loading.delete(release.number));
    loading.set(release.number, whenLoaded);
    return whenLoaded;
  };

  return {
    current: () => current,
    releases: () => releases,
    replace: (version, before = releases) => {
      if (current && version.release.number <= current.release.number) return;
      current = version;
      releases = [version.release, ...before];
    },
    reset: (version, before) => {
      current = version;
      releases = [version.release, ...before];
      loaded.clear();
      loading.clear();
    },
    at: async (number) => {
      if (number === current?.release.number) return current;
      const kept = loaded.get(number);
      if (kept) return keep(kept);
      const release = releases.find((candidate) => candidate.number === number);
      return release && loadOnce(release);
    },
  };
}

function fits(versions: ReadonlyMap<number, GraphVersion>, limits: OldVersionLimits): boolean {
  let subjects = 0;
  for (const { release } of versions.values()) subjects += release.concepts + release.statements;
  return versions.size <= limits.versions && subjects <= limits.subjects;
}
