import {
  blockingAt,
  can,
  type Gap,
  OPEN_STATUSES,
  rolesWith,
  type Waiver,
  waiversOfOthers,
} from '@symptograph/core';
import type { StoredChangeSet } from '@symptograph/db';
import type { AtDesk } from '../desk/desk.ts';
import { readingPerson } from '../desk/reading-person.ts';
import { currentVersion } from '../http/requested-release.ts';
import { gapsNow } from './gaps-now.ts';
import { type OpenSet, openVerdicts } from './open-verdicts.ts';

/** What somebody at the desk may have to see to; change sets newest first. */
export interface Inbox {
  /** Waits for an approval that theirs can be, and they have not spoken on it as it is. */
  readonly needsMyReview: readonly StoredChangeSet[];
  /** They were asked to look at it, have not spoken on it as it is, and it does not wait for their approval. */
  readonly assigned: readonly StoredChangeSet[];
  /** Open and theirs. */
  readonly mine: readonly StoredChangeSet[];
  /** Approved, and theirs to publish. */
  readonly toPublish: readonly StoredChangeSet[];
  /** To be published at a time, the next one first. */
  readonly scheduled: readonly StoredChangeSet[];
  /** Open, with conflicts with what is published. */
  readonly conflicted: readonly StoredChangeSet[];
  /** Open, and something blocked when they were last checked as they are, for which no waiver is in force. */
  readonly failing: readonly StoredChangeSet[];
  /** Emergency switch-offs that nobody has looked at since, the ones that are due first. */
  readonly followUps: readonly StoredChangeSet[];
  /** Rules whose review is due, or has no date, the gravest first. */
  readonly rulesToReview: readonly Gap[];
}

/** As many follow-ups as anybody ever has open. */
const MOST_FOLLOW_UPS = 100;

/** The most open change sets that somebody was asked to look at, the newest ones. */
const MOST_ASKED = 1000;

/** The inbox of whoever asks; judges nothing, see `openVerdicts`. */
export async function readInbox({ viewer, desk }: AtDesk): Promise<Inbox> {
  const { id, roles } = readingPerson(viewer);
  const database = desk.database();
  const now = desk.now();
  const open = await openVerdicts(desk);
  const waivers = await database.waivers.inForce(now);
  const whereAsked = { assignedTo: id, statuses: OPEN_STATUSES };
  const asked = await database.changeSets.list(whereAsked, { first: MOST_ASKED });
  const isAsked = new Set(asked.entries.map(({ number }) => number));
  const held = rolesWith(roles);
  const canReview = can(viewer, 'REVIEW') === true;
  const isUnspoken = ({ contributors, reviewedBy }: OpenSet) => !contributors.has(id) && !reviewedBy.has(id);
  const wantsMe = (set: OpenSet) =>
    isUnspoken(set) &&
    canReview &&
    set.changeSet.status === 'IN_REVIEW' &&
    (set.requirement?.needs ?? []).some(({ role }) => held.has(role));
  const among = (isIn: (set: OpenSet) => boolean) => open.filter(isIn).map(({ changeSet }) => changeSet);
  const followUps = await database.changeSets.list({ isFollowUpOpen: true }, { first: MOST_FOLLOW_UPS });
  return {
    needsMyReview: among(wantsMe),
    assigned: among((set) => isAsked.has(set.changeSet.number) && isUnspoken(set) && !wantsMe(set)),
    mine: among(({ changeSet }) => changeSet.ownerId === id),
    toPublish:
      can(viewer, 'PUBLISH') === true ? among(({ changeSet }) => changeSet.status === 'APPROVED') : [],
    scheduled: [...among(({ changeSet }) => changeSet.status === 'SCHEDULED')].sort(byTime),
    conflicted: among(({ conflicts }) => conflicts > 0),
    failing: among((set) => isFailing(set, waivers, now)),
    followUps: [...followUps.entries].sort(byDueDate),
    rulesToReview: gapsNow(currentVersion(desk.versions).snapshot, now).filter(isOfReview),
  };
}

function isFailing({ findings, contributors }: OpenSet, all: readonly Waiver[], now: string): boolean {
  const waivers = waiversOfOthers(all, contributors);
  const waived = findings.map((finding) => ({
    ...finding,
    waiver: waivers.find(({ findingKey }) => findingKey === finding.key) ?? null,
  }));
  return blockingAt({ findings: waived }, now).length > 0;
}

function byDueDate(a: StoredChangeSet, b: StoredChangeSet): number {
  return (a.followUpDue ?? '') < (b.followUpDue ?? '') ? -1 : 1;
}

function byTime(a: StoredChangeSet, b: StoredChangeSet): number {
  return (a.publishAt ?? '') < (b.publishAt ?? '') ? -1 : 1;
}

function isOfReview({ code }: Gap): boolean {
  return code === 'RULE_REVIEW_DUE' || code === 'RULE_WITHOUT_REVIEW_DATE';
}
