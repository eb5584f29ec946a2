import { applyToSnapshot } from '../graph/apply-to-snapshot.ts';
import type { Edit } from '../graph/edit.ts';
import { conceptsOfKinds, statementsOfKind, subjectById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { changeSentence } from '../render/change-sentence.ts';
import { STATEMENT_KINDS } from '../vocabulary/statement-kind.ts';
import type { Release, ReleasePlan, Revision } from './release.ts';
import { releaseHash, revisionHash } from './release-hash.ts';

/** What a release needs besides its edits: `id` is minted and `publishedAt` read from a clock by the caller. */
export interface ReleaseRequest {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly by?: string;
  /** The change set that it publishes. */
  readonly changeSet?: number | undefined;
  /** The release that this one follows; absent for the first. */
  readonly previous?: Release | undefined;
}

/**
 * The release that some edits of a snapshot make, its revisions, and the snapshot after it.
 *
 * Edits carry the version each subject will have (see `diffGraphs`); there is at most one edit for a subject.
 */
export function planRelease(
  before: Snapshot,
  edits: readonly Edit[],
  request: ReleaseRequest,
): ReleasePlan & { readonly snapshot: Snapshot } {
  const snapshot = applyToSnapshot(before, edits);
  const number = (request.previous?.number ?? 0) + 1;
  const revisions = edits.map((edit): Revision => {
    const [subjectId, data] = edit.type === 'put' ? [edit.subject.id, edit.subject] : [edit.id, null];
    const version = data?.version ?? (subjectById(before, subjectId)?.version ?? 0) + 1;
    return {
      subjectId,
      release: number,
      version,
      data,
      hash: revisionHash({ subjectId, version, data }),
      sentence: changeSentence(before, snapshot, subjectId),
      by: request.by,
    };
  });
  const release: Release = {
    id: request.id,
    number,
    title: request.title,
    publishedAt: request.publishedAt,
    hash: releaseHash(
      request.previous?.hash,
      revisions.map(({ hash }) => hash),
    ),
    previousHash: request.previous?.hash,
    concepts: countActive(snapshot),
    statements: STATEMENT_KINDS.reduce((sum, kind) => sum + statementsOfKind(snapshot, kind).length, 0),
    ...(request.changeSet !== undefined && { changeSet: request.changeSet }),
  };
  return { release, revisions, snapshot };
}

function countActive(snapshot: Snapshot): number {
  let count = 0;
  for (const { status } of conceptsOfKinds(snapshot)) if (status === 'ACTIVE') count += 1;
  return count;
}
