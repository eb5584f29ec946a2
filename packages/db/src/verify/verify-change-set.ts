import {
  type Change,
  canonicalJson,
  changeBetween,
  type Release,
  type Requirement,
  type Review,
  reviewStandings,
  rolesWith,
} from '@symptograph/core';
import type { StoredChangeSet } from '../repositories/change-sets.ts';
import type { Reads } from '../repositories/repositories.ts';
import type { StoredRevision } from '../repositories/revisions.ts';
import { type DatabaseFinding, found } from './finding.ts';

/** Compares a release with the change set that it publishes: content, approvals, and that each names the other. */
export async function verifyChangeSet(
  reads: Reads,
  release: Release,
  revisions: readonly StoredRevision[],
): Promise<readonly DatabaseFinding[]> {
  const number = release.changeSet ?? 0;
  const changeSet = await reads.changeSets.find(number);
  if (!changeSet)
    return [found('CHANGE_SET', `CS-${number}`, `is missing: release ${release.number} names it`)];
  const findings: DatabaseFinding[] = [];
  if (changeSet.status !== 'PUBLISHED' || changeSet.publishedRelease !== release.number) {
    findings.push(
      found('CHANGE_SET', `CS-${number}`, `does not say that it became release ${release.number}`),
    );
  }
  const changes = await reads.changes.ofSet(number).catch((error: unknown) => String(error));
  if (typeof changes === 'string') {
    return [...findings, found('UNREADABLE', `CS-${number}`, `cannot be read: ${changes}`)];
  }
  findings.push(...compareContent(changes, revisions, changeSet), ...checkPatches(changes, number));
  findings.push(...(await checkApprovals(reads, release, { changeSet, changes })));
  return findings;
}

function* compareContent(
  changes: readonly Change[],
  revisions: readonly StoredRevision[],
  { number }: StoredChangeSet,
): Iterable<DatabaseFinding> {
  const wanted = new Map(changes.map(({ subjectId, draft }) => [subjectId, contentOf(draft)]));
  for (const { subjectId, release, data } of revisions) {
    if (wanted.get(subjectId) !== contentOf(data)) {
      yield found('CONTENT', subjectId, `is not in release ${release} as CS-${number} says`);
    }
    wanted.delete(subjectId);
  }
  for (const subjectId of wanted.keys()) {
    yield found('CONTENT', subjectId, `was changed by CS-${number}, but not by its release`);
  }
}

/** A release counts versions on; all else is the change set's. */
function contentOf(subject: unknown): string {
  return canonicalJson(subject && { ...subject, version: 0 });
}

/** What reviewers looked at must be what leads from the base of a change to its draft. */
function* checkPatches(changes: readonly Change[], number: number): Iterable<DatabaseFinding> {
  for (const { subjectId, action, base, draft, reason, patchHash } of changes) {
    const made = changeBetween({ base, draft, reason, isMerge: action === 'MERGE_INTO' });
    if (made?.patchHash !== patchHash) {
      yield found('PATCH_HASH', subjectId, `has another change in CS-${number} than was reviewed`);
    }
  }
}

async function checkApprovals(
  reads: Reads,
  { publishedAt }: Release,
  { changeSet, changes }: { readonly changeSet: StoredChangeSet; readonly changes: readonly Change[] },
): Promise<readonly DatabaseFinding[]> {
  const { number, origin, requirement } = changeSet;
  if (!requirement || requirement.needs.length === 0) {
    return [found('APPROVALS', `CS-${number}`, 'does not say who must approve it')];
  }
  const reviews = await reads.reviews.ofSet(number);
  const stated = reviews.flatMap(({ interestsId }) => interestsId ?? []);
  const reviewers = await reads.people.byIds(reviews.map(({ reviewerId }) => reviewerId));
  const leftBefore = reviewers.filter(
    ({ deactivatedAt }) => deactivatedAt !== null && deactivatedAt <= publishedAt,
  );
  const standings = reviewStandings({
    changes,
    reviews,
    requirement,
    // Who signs an emergency switch-off may have written it.
    contributors: new Set(origin === 'EMERGENCY' ? [] : await reads.changeEvents.contributors(number)),
    deactivated: new Set(leftBefore.map(({ id }) => id)),
    interests: await reads.interests.byIds(stated),
  });
  const counting = reviews.filter((_, place) => standings[place] === 'COUNTS');
  return missingNeeds(requirement, counting).map((sentence) => found('APPROVALS', `CS-${number}`, sentence));
}

function missingNeeds({ needs }: Requirement, counting: readonly Review[]): readonly string[] {
  return needs.flatMap(({ role, count }) => {
    const approved = counting.filter(({ roles }) => rolesWith(roles).has(role)).length;
    return approved >= count ? [] : [`was published with ${approved} approvals by ${role} of ${count}`];
  });
}
