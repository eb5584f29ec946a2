import { canonicalJson, sha256Hex } from '@symptograph/rules';
import type { Release, Revision } from './release.ts';

/** The hash of a revision: SHA-256 of the canonical JSON of subject id, version and data. */
export function revisionHash(revision: Pick<Revision, 'subjectId' | 'version' | 'data'>): string {
  const { subjectId, version, data } = revision;
  return sha256Hex(canonicalJson({ subjectId, version, data }));
}

/**
 * The hash of a release: SHA-256 over the previous release's hash (empty for the first) and the sorted hashes of its
 * own revisions, joined by newlines. Publishing costs what changed; any altered revision breaks the chain.
 */
export function releaseHash(
  previousHash: Release['previousHash'],
  revisionHashes: readonly string[],
): string {
  return sha256Hex([previousHash ?? '', ...revisionHashes.toSorted()].join('\n'));
}
