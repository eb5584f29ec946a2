import { buildSnapshotWork } from '@symptograph/core';
import type { Logger } from 'pino';
import type { RunSlices } from '../graph-feed/run-slices.ts';
import type { GraphVersions } from '../graph-versions.ts';
import { readSnapshotFile, SnapshotFileProblem } from './read-snapshot-file.ts';
import { snapshotPath } from './snapshot-path.ts';
import { writeSnapshotFile } from './write-snapshot-file.ts';

/** Which file, of which database, and whose versions it keeps. */
export interface SnapshotKeeperDeps {
  readonly dataFolder: string;
  readonly database: string;
  readonly versions: GraphVersions;
  readonly run: RunSlices;
  readonly log: Logger;
}

/** Keeps the current version in the data folder, for a start while the database is away. */
export interface SnapshotKeeper {
  /** Writes the current version in the background, one write at a time; a failure is logged and nothing else. */
  readonly keep: () => void;
  /** Makes the kept version current; false, with the reason in the log, when there is none that can be used. */
  readonly restore: () => Promise<boolean>;
  /** Resolves when nothing is being written any more. */
  readonly settled: () => Promise<void>;
}

/** A keeper of the snapshot file. */
export function createSnapshotKeeper(deps: SnapshotKeeperDeps): SnapshotKeeper {
  const { database, versions, run, log } = deps;
  const path = snapshotPath(deps.dataFolder);
  let writing: Promise<void> | undefined;
  let isStale = false;

  const write = async () => {
    do {
      isStale = false;
      const version = versions.current();
      if (!version) return;
      const [, ...before] = versions.releases();
      await writeSnapshotFile(path, { version, before, database });
    } while (isStale);
  };
  return {
    keep: () => {
      isStale = true;
      writing ??= write()
        .catch((err: unknown) => log.warn({ err, path }, 'The snapshot file cannot be written'))
        .finally(() => {
          writing = undefined;
        });
    },
    restore: async () => {
      try {
        const { release, before, document } = await readSnapshotFile(path, database);
        versions.reset({ release, snapshot: await run(buildSnapshotWork(document)) }, before);
        return true;
      } catch (error) {
        if (!(error instanceof SnapshotFileProblem)) throw error;
        log.warn({ path }, `The snapshot file is not used: ${error.message}.`);
        return false;
      }
    },
    settled: async () => writing,
  };
}
