import type { Subject } from '../graph/graph-document.ts';

/** One published version of the graph. Numbers start at 1 and have no gaps. */
export interface Release {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** ISO 8601 with time zone. */
  readonly publishedAt: string;
  /** 64 hexadecimal digits: SHA-256 over the previous hash and this release's sorted revision hashes. */
  readonly hash: string;
  /** Absent on the first release only. */
  readonly previousHash?: string | undefined;
  /** How many active concepts and how many statements the graph holds at this release. */
  readonly concepts: number;
  readonly statements: number;
  /** Number of the change set that it published; absent when content packs or an import brought it before there was any. */
  readonly changeSet?: number | undefined;
}

/** What one release made of one subject, kept for good. */
export interface Revision {
  readonly subjectId: string;
  readonly release: number;
  /** The subject's version from this release on; a removal counts as one. */
  readonly version: number;
  /** The subject as it is from this release on, or null when the release removed it. */
  readonly data: Subject | null;
  /** SHA-256 of the canonical JSON of subject id, version and data. */
  readonly hash: string;
  /** What changed, as a sentence for people. */
  readonly sentence: string;
  /** Who changed it, where that is recorded. */
  readonly by?: string | undefined;
}

/** A release and the revisions that make it, ready to be stored in one transaction. */
export interface ReleasePlan {
  readonly release: Release;
  readonly revisions: readonly Revision[];
}
