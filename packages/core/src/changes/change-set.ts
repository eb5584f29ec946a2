import { defineEnumeration, type ValueOf } from '../vocabulary/enumeration.ts';
import type { Requirement } from './requirement.ts';

/** Where a change set stands. PUBLISHED, WITHDRAWN and REJECTED are for good. */
export const changeSetStatus = defineEnumeration('ChangeSetStatus', {
  DRAFT: { label: 'draft', description: 'Is being written.' },
  IN_REVIEW: { label: 'in review', description: 'Waits for approvals.' },
  CHANGES_REQUESTED: { label: 'changes requested', description: 'Went back to its owner.' },
  APPROVED: { label: 'approved', description: 'Has the approvals that it needs.' },
  SCHEDULED: { label: 'scheduled', description: 'Is published at its time, if its gate is open then.' },
  PUBLISHED: { label: 'published', description: 'Is a release.' },
  WITHDRAWN: { label: 'withdrawn', description: 'Was given up.' },
  REJECTED: { label: 'rejected', description: 'Was refused in review.' },
});
export type ChangeSetStatus = ValueOf<typeof changeSetStatus>;

/** Of change sets that are not closed. */
export const OPEN_STATUSES: readonly ChangeSetStatus[] = [
  'DRAFT',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'APPROVED',
  'SCHEDULED',
];

/** How a change set came to be. */
export const changeSetOrigin = defineEnumeration('ChangeSetOrigin', {
  HUMAN: { label: 'written by people' },
  IMPORT: { label: 'import' },
  API: { label: 'written by a program' },
  PACK: { label: 'content pack' },
  REVERT: { label: 'takes back a release' },
  EMERGENCY: { label: 'emergency switch-off' },
});
export type ChangeSetOrigin = ValueOf<typeof changeSetOrigin>;

/** A set of changes that are reviewed and published together, without the changes themselves. */
export interface ChangeSet {
  /** Counts from 1; people say CS-142. */
  readonly number: number;
  readonly title: string;
  /** Why; empty as long as nobody said. */
  readonly rationale: string;
  /** Id of the person whom it belongs to. */
  readonly ownerId: string;
  readonly status: ChangeSetStatus;
  readonly origin: ChangeSetOrigin;
  /** The release that its changes start from. */
  readonly baseRelease: number;
  /** Grows with every save, 0 before the first; `ifHead` names it. */
  readonly headSeq: number;
  /** `headHashOf` its changes. */
  readonly headHash: string;
  /** Who must approve, computed when it was submitted; null before. */
  readonly requirement: Requirement | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly submittedAt: string | null;
  /** When it is to be published; only when SCHEDULED. */
  readonly publishAt: string | null;
  /** The release that it takes back. */
  readonly revertsRelease: number | null;
  /** The release that it became. */
  readonly publishedRelease: number | null;
}
