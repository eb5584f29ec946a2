import {
  applyToSnapshotWork,
  type Edit,
  type Release,
  type Revision,
  releaseHash,
  revisionHash,
  type SlicedWork,
} from '@symptograph/core';
import { checkedRevision, type Database, type StoredRevision } from '@symptograph/db';
import type { GraphVersion } from '../graph-version.ts';
import { refuseOtherCounts } from './refuse-other-counts.ts';
import type { RunSlices } from './run-slices.ts';

const REVISIONS_PER_SLICE = 10;

/** From where to where, and with what. */
interface Following {
  readonly database: Database;
  readonly run: RunSlices;
  readonly from: GraphVersion;
  /** The releases after that of `from`, oldest first. */
  readonly missing: readonly Release[];
}

/** Whether releases, oldest first, continue the chain of hashes from a release without a gap. */
export function isChain(from: Release, missing: readonly Release[]): boolean {
  let previous = from;
  for (const release of missing) {
    if (release.number !== previous.number + 1 || release.previousHash !== previous.hash) return false;
    previous = release;
  }
  return true;
}

/**
 * The version after the releases that are missing, made from the version before them by what they changed. Throws
 * when a revision or a release is not what its hash was made of.
 */
export async function followReleases({ database, run, from, missing }: Following): Promise<GraphVersion> {
  let { release, snapshot } = from;
  for (const next of missing) {
    const revisions = await database.revisions.storedOfRelease(next.number);
    const edits = await run(editsWork(next, revisions));
    snapshot = await run(applyToSnapshotWork(snapshot, edits));
    release = next;
  }
  refuseOtherCounts(release, snapshot);
  return { release, snapshot };
}

function* editsWork(release: Release, revisions: readonly StoredRevision[]): SlicedWork<readonly Edit[]> {
  const hashes = revisions.map(({ hash }) => hash);
  if (releaseHash(release.previousHash, hashes) !== release.hash) {
    throw new Error(`Release ${release.number} has other revisions than were published.`);
  }
  const edits: Edit[] = [];
  for (const [place, revision] of revisions.entries()) {
    if (place % REVISIONS_PER_SLICE === 0) yield;
    edits.push(editOf(revision));
  }
  return edits;
}

function editOf(stored: StoredRevision): Edit {
  const { subjectId, release, hash } = stored;
  if (revisionHash(stored as Revision) !== hash) {
    throw new Error(`${subjectId} has another content in release ${release} than was published.`);
  }
  const { data } = checkedRevision(stored);
  return data === null ? { type: 'remove', id: subjectId } : { type: 'put', subject: data };
}
