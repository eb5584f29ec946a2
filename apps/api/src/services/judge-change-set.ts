import {
  type CheckReport,
  type Conflict,
  checkChanges,
  type GateItem,
  type GateRequest,
  gateOf,
  type InterestsStatement,
  type Requirement,
  type Review,
  type ReviewStanding,
  rebase,
  requirementNow,
  reviewStandings,
  waiversOfOthers,
} from '@symptograph/core';
import type { Reads } from '@symptograph/db';
import type { Desk } from '../desk/desk.ts';
import { deactivatedReviewers } from './deactivated-reviewers.ts';
import { knowRelease } from './know-release.ts';
import { type LaidOverDraft, layOver } from './lay-over.ts';
import { type LoadedDraft, loadDraft } from './load-draft.ts';
import { reviewedChange } from './reviewed-change.ts';
import { saidOfWitnesses } from './said-of-witnesses.ts';

/** A change set as it stands over what is published now. */
export interface JudgedChangeSet extends LaidOverDraft {
  /** Conflicts with what was published since it was begun, that nobody has resolved. */
  readonly conflicts: readonly Conflict[];
  /** Whether something that it changes was published anew since. */
  readonly isBehind: boolean;
  readonly check: CheckReport;
  readonly requirement: Requirement;
  readonly reviews: readonly Review[];
  /** How each review stands, in their order. */
  readonly standings: readonly ReviewStanding[];
  readonly gate: readonly GateItem[];
  /** What the gate was worked out from. */
  readonly gateRequest: GateRequest;
}

/** Looks at all that decides about a change set. Throws a MissingError when there is none with the number. */
export async function judgeChangeSet(
  desk: Desk,
  number: number,
  reads: Reads = desk.database(),
): Promise<JudgedChangeSet> {
  return judgeDraft(desk, await loadDraft(reads, number), reads);
}

/** The same of a change set with another content than is stored. */
export async function judgeDraft(
  desk: Desk,
  loaded: LoadedDraft,
  reads: Reads = desk.database(),
): Promise<JudgedChangeSet> {
  await knowRelease(desk, loaded.changeSet.baseRelease);
  const draft = await layOver(desk, loaded);
  const { changeSet, before, sides } = draft;
  const { number } = changeSet;
  const reviewed = await reviewedChange(desk, sides);
  const base = (await desk.versions.at(changeSet.baseRelease)) ?? before;
  const rebased = rebase({
    changes: draft.byId,
    published: before.snapshot,
    base: base.snapshot,
    resolutions: [...(await reads.resolutions.ofSet(number)).values()],
  });
  const now = desk.now();
  const contributors = signersMayBeAuthors(draft) ? new Set<string>() : draft.contributors;
  const waivers = waiversOfOthers(await reads.waivers.inForce(now), contributors);
  const check = checkChanges({ ...sides, waivers, now });
  const reviews = await reads.reviews.ofSet(number);
  const gateRequest: GateRequest = {
    ...reviewed,
    changeSet,
    check: { headHash: changeSet.headHash, baseRelease: before.release.number, report: check },
    conflicts: rebased.conflicts.length,
    reviews,
    contributors,
    deactivated: await deactivatedReviewers(reads, reviews),
    interests: await interestsOf(reads, reviews),
    ...(await saidOfWitnesses(reads, { number, contributors })),
    openThreads: await reads.threads.blockingOpen(number),
    now,
  };
  const requirement = requirementNow({ ...reviewed, changeSet });
  return {
    ...draft,
    conflicts: rebased.conflicts,
    isBehind: rebased.moved.length > 0 || rebased.conflicts.length > 0,
    check,
    requirement,
    reviews,
    standings: reviewStandings({ ...gateRequest, requirement }),
    gate: gateOf(gateRequest),
    gateRequest,
  };
}

/** Who switches a rule off in an emergency signs for it. */
function signersMayBeAuthors({ changeSet }: LoadedDraft): boolean {
  return changeSet.origin === 'EMERGENCY';
}

async function interestsOf(reads: Reads, reviews: readonly Review[]): Promise<readonly InterestsStatement[]> {
  const ids = reviews.flatMap(({ interestsId }) => interestsId ?? []);
  return ids.length === 0 ? [] : reads.interests.byIds(ids);
}
