import type { ChangeReason } from '@symptograph/rules';
import type { ChangeSet } from '../change-set.ts';
import type { Need, Requirement } from '../requirement.ts';
import type { Review } from '../review.ts';
import { type InterestsStatement, reviewStandings } from './approvals.ts';
import type { CheckReport } from './check-report.ts';
import { approvalItems, interestsItems, objectionItem } from './gate-approvals.ts';
import { checkItems, contentItems, threadItem } from './gate-content.ts';
import type { GateItem } from './gate-item.ts';
import { type WitnessRefusal, witnessItems } from './gate-witnesses.ts';
import { requirementOf, stricterOf } from './requirement-of.ts';
import type { ReviewedChange } from './rule-review-of.ts';
import { tierOf } from './tier-of.ts';

/** A check as it was run: what it found on which head over which release. */
export interface CheckRun {
  readonly headHash: string;
  readonly baseRelease: number;
  readonly report: CheckReport;
}

/** All that decides whether a change set may be published. */
export interface GateRequest extends ReviewedChange {
  readonly changeSet: ChangeSet;
  /** The last run; null before the first. */
  readonly check: CheckRun | null;
  /** How many conflicts with what is published are not resolved. */
  readonly conflicts: number;
  readonly reviews: readonly Review[];
  /** Ids of all who wrote a part of the set. */
  readonly contributors: ReadonlySet<string>;
  /** Ids of the reviewers who were deactivated. */
  readonly deactivated: ReadonlySet<string>;
  readonly interests: readonly InterestsStatement[];
  /** Why each witness is right, by the witnesses' keys. */
  readonly witnessReasons: ReadonlyMap<string, string>;
  /** Which witnesses somebody refused, by their keys. */
  readonly witnessRefusals: ReadonlyMap<string, WitnessRefusal>;
  /** How many threads that must be resolved are open. */
  readonly openThreads: number;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/**
 * The checklist that a change set must pass to be published. Who must approve is worked out from the content as it is, over what is
 * published now, and never less than what was worked out when it was submitted.
 */
export function gateOf(request: GateRequest): readonly GateItem[] {
  const requirement = requirementNow(request);
  const standings = reviewStandings({ ...request, requirement });
  const judged = { ...request, requirement, standings };
  return [
    ...contentItems(request),
    ...checkItems(request),
    ...witnessItems(judged),
    threadItem(request),
    objectionItem(judged),
    ...interestsItems(judged),
    ...approvalItems(judged),
  ];
}

/**
 * Who must approve a set as it is, over what is published now; never less than when it was submitted. An emergency switch-off has a policy
 * of its own.
 */
export function requirementNow({
  changeSet,
  ...judged
}: ReviewedChange & { readonly changeSet: Pick<ChangeSet, 'requirement' | 'origin'> }): Requirement {
  const today = changeSet.origin === 'EMERGENCY' ? switchOffRequirement(judged) : requirementOfChange(judged);
  return changeSet.requirement === null ? today : stricterOf(today, changeSet.requirement);
}

/** Who must approve some changes over what is published: what a change set gets when it is submitted. */
export function requirementOfChange({ before, after, changes, review }: ReviewedChange): Requirement {
  return requirementOf(changes, tierOf(changes, before, after), review?.class ?? null);
}

/**
 * Who must sign an emergency switch-off: a safety lead, and a second clinician when it takes anybody out of an emergency level. It waits
 * neither for interests nor for the reasons and cases of witnesses, which its review afterwards asks for.
 */
export function switchOffRequirement({ before, after, changes, review }: ReviewedChange): Requirement {
  const leavesEmergency = review?.reasons.some((reason) => NEEDS_SECOND.has(reason)) ?? false;
  return {
    tier: tierOf(changes, before, after),
    ruleClass: review?.class ?? null,
    needs: switchOffNeeds(leavesEmergency),
    needsInterests: false,
  };
}

/** Who signs an emergency switch-off, by whether it takes anybody out of an emergency level. */
export function switchOffNeeds(leavesEmergency: boolean): readonly Need[] {
  const lead = { role: 'SAFETY_LEAD', count: 1 } as const;
  return leavesEmergency ? [{ role: 'CLINICIAN', count: 2 }, lead] : [lead];
}

/** What could not be proved may leave an emergency level too. */
const NEEDS_SECOND: ReadonlySet<ChangeReason> = new Set<ChangeReason>(['LEAVES_EMERGENCY', 'UNPROVED']);
