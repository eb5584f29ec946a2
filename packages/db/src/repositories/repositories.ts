import type { ReleasePlan } from '@symptograph/core';
import { type ApiKeys, apiKeysOf, type WritableApiKeys, writableApiKeysOf } from './api-keys.ts';
import { appendRelease } from './append-release.ts';
import {
  type Assignments,
  assignmentsOf,
  type WritableAssignments,
  writableAssignmentsOf,
} from './assignments.ts';
import { type Audit, auditOf, type WritableAudit, writableAuditOf } from './audit.ts';
import {
  type ChangeEvents,
  changeEventsOf,
  type WritableChangeEvents,
  writableChangeEventsOf,
} from './change-events.ts';
import {
  type ChangeSets,
  changeSetsOf,
  type WritableChangeSets,
  writableChangeSetsOf,
} from './change-sets.ts';
import { type Changes, changesOf, type WritableChanges, writableChangesOf } from './changes.ts';
import { type CheckRuns, checkRunsOf, type WritableCheckRuns, writableCheckRunsOf } from './check-runs.ts';
import {
  type Idempotency,
  idempotencyOf,
  type WritableIdempotency,
  writableIdempotencyOf,
} from './idempotency.ts';
import { type Interests, interestsOf, type WritableInterests, writableInterestsOf } from './interests.ts';
import {
  type Notifications,
  notificationsOf,
  type WritableNotifications,
  writableNotificationsOf,
} from './notifications.ts';
import { type People, peopleOf, type WritablePeople, writablePeopleOf } from './people.ts';
import type { Reader, Writer } from './reader.ts';
import { type Releases, releasesOf } from './releases.ts';
import {
  type Resolutions,
  resolutionsOf,
  type WritableResolutions,
  writableResolutionsOf,
} from './resolutions.ts';
import { type Reviews, reviewsOf, type WritableReviews, writableReviewsOf } from './reviews.ts';
import { type Revisions, revisionsOf } from './revisions.ts';
import {
  type SourceChecks,
  sourceChecksOf,
  type WritableSourceChecks,
  writableSourceChecksOf,
} from './source-checks.ts';
import { type Threads, threadsOf, type WritableThreads, writableThreadsOf } from './threads.ts';
import { type Viewed, viewedOf, type WritableViewed, writableViewedOf } from './viewed.ts';
import { type Waivers, type WritableWaivers, waiversOf, writableWaiversOf } from './waivers.ts';
import {
  type WitnessReasons,
  type WritableWitnessReasons,
  witnessReasonsOf,
  writableWitnessReasonsOf,
} from './witness-reasons.ts';

/** All that can be read, of a database or within a transaction. */
export interface Reads {
  readonly releases: Releases;
  readonly revisions: Revisions;
  readonly changeSets: ChangeSets;
  readonly changes: Changes;
  readonly changeEvents: ChangeEvents;
  readonly resolutions: Resolutions;
  readonly checkRuns: CheckRuns;
  readonly reviews: Reviews;
  readonly viewed: Viewed;
  readonly threads: Threads;
  readonly assignments: Assignments;
  readonly witnessReasons: WitnessReasons;
  readonly notifications: Notifications;
  readonly waivers: Waivers;
  readonly sourceChecks: SourceChecks;
  readonly interests: Interests;
  readonly idempotency: Idempotency;
  readonly audit: Audit;
  readonly people: People;
  readonly apiKeys: ApiKeys;
}

/** The releases within a transaction: the only ones that can be written. */
export interface WritableReleases extends Releases {
  /**
   * Writes a release, its revisions and what they make of the published subjects. Of a change set, its content and approvals are
   * checked by the database; the set is to be saved as published in the same transaction.
   *
   * @throws ReleaseConflict when the plan's previous release is not the current one.
   */
  append(plan: ReleasePlan): Promise<void>;
}

/** All that can be read and written within a transaction. */
export interface Writes extends Reads {
  readonly releases: WritableReleases;
  readonly changeSets: WritableChangeSets;
  readonly changes: WritableChanges;
  readonly changeEvents: WritableChangeEvents;
  readonly resolutions: WritableResolutions;
  readonly checkRuns: WritableCheckRuns;
  readonly reviews: WritableReviews;
  readonly viewed: WritableViewed;
  readonly threads: WritableThreads;
  readonly assignments: WritableAssignments;
  readonly witnessReasons: WritableWitnessReasons;
  readonly notifications: WritableNotifications;
  readonly waivers: WritableWaivers;
  readonly sourceChecks: WritableSourceChecks;
  readonly interests: WritableInterests;
  readonly idempotency: WritableIdempotency;
  readonly audit: WritableAudit;
  readonly people: WritablePeople;
  readonly apiKeys: WritableApiKeys;
}

/** All repositories, read through `reader`. */
export function readsOf(reader: Reader): Reads {
  return {
    releases: releasesOf(reader),
    revisions: revisionsOf(reader),
    changeSets: changeSetsOf(reader),
    changes: changesOf(reader),
    changeEvents: changeEventsOf(reader),
    resolutions: resolutionsOf(reader),
    checkRuns: checkRunsOf(reader),
    reviews: reviewsOf(reader),
    viewed: viewedOf(reader),
    threads: threadsOf(reader),
    assignments: assignmentsOf(reader),
    witnessReasons: witnessReasonsOf(reader),
    notifications: notificationsOf(reader),
    waivers: waiversOf(reader),
    sourceChecks: sourceChecksOf(reader),
    interests: interestsOf(reader),
    idempotency: idempotencyOf(reader),
    audit: auditOf(reader),
    people: peopleOf(reader),
    apiKeys: apiKeysOf(reader),
  };
}

/** All repositories, read and written through `writer`. */
export function writesOf(writer: Writer): Writes {
  return {
    releases: { ...releasesOf(writer), append: (plan) => appendRelease(writer, plan) },
    revisions: revisionsOf(writer),
    changeSets: writableChangeSetsOf(writer),
    changes: writableChangesOf(writer),
    changeEvents: writableChangeEventsOf(writer),
    resolutions: writableResolutionsOf(writer),
    checkRuns: writableCheckRunsOf(writer),
    reviews: writableReviewsOf(writer),
    viewed: writableViewedOf(writer),
    threads: writableThreadsOf(writer),
    assignments: writableAssignmentsOf(writer),
    witnessReasons: writableWitnessReasonsOf(writer),
    notifications: writableNotificationsOf(writer),
    waivers: writableWaiversOf(writer),
    sourceChecks: writableSourceChecksOf(writer),
    interests: writableInterestsOf(writer),
    idempotency: writableIdempotencyOf(writer),
    audit: writableAuditOf(writer),
    people: writablePeopleOf(writer),
    apiKeys: writableApiKeysOf(writer),
  };
}
