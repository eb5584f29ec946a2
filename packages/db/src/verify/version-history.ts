import type { StoredRevision } from '../repositories/revisions.ts';
import { type DatabaseFinding, found } from './finding.ts';

/** Follows the versions of subjects from release to release. */
export interface VersionHistory {
  /** Takes the revisions of the next release; reports those that do not follow the version before them. */
  next(revisions: readonly StoredRevision[]): readonly DatabaseFinding[];
}

/** A new history. A version is one more than the one before; a subject that is new, or was removed, may come with any from 1 on. */
export function versionHistory(): VersionHistory {
  const versions = new Map<string, number>();
  return {
    next: (revisions) =>
      revisions.flatMap(({ subjectId, release, version, data }) => {
        const before = versions.get(subjectId);
        if (data === null) versions.delete(subjectId);
        else versions.set(subjectId, version);
        const follows = before === undefined ? version >= 1 : version === before + 1;
        if (follows) return [];
        return found(
          'VERSION',
          subjectId,
          `has version ${version} in release ${release}, after ${before ?? 'none'}`,
        );
      }),
  };
}
